/** What an element's start or end means for the text. Every other tag leaves no trace. */
const CELLS = new Set(['td', 'th']);
const LINES = new Set([
  'address',
  'article',
  'blockquote',
  'br',
  'dd',
  'div',
  'dl',
  'dt',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tr',
  'ul',
]);
const SILENT = new Set(['script', 'style', 'template']);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/**
 * The text that HTML shows, near enough to find in it what tags would tear apart: blocks become lines, cells are
 * separated by tabs. Linear; any string is accepted.
 */
export function htmlText(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    pieces.push(decode(html.slice(at, open)));
    const comment = html.startsWith('<!--', open);
    const close = html.indexOf(comment ? '-->' : '>', open);
    if (close < 0) return pieces.join('') + html.slice(open);
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 16))?.[1]?.toLowerCase() ?? '';
    if (LINES.has(name)) pieces.push('\n');
    else if (CELLS.has(name) && html[open + 1] === '/') pieces.push('\t');
    at = close + (comment ? 3 : 1);
    if (SILENT.has(name) && html[open + 1] !== '/') {
      const end = html.indexOf(`</${name}`, at);
      at = end < 0 ? html.length : end;
    }
  }
  pieces.push(decode(html.slice(at)));
  return pieces
    .join('')
    .replace(/\t\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}
