/**
 * Reads what an editor holds, from its structure: `innerText` would depend on layout, add lines round inline widgets and
 * cost a reflow. Each block is a line, as both sites send it.
 */
export function readText(element: HTMLElement): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  const lines: string[] = [];
  let line = '';
  let open = false;
  const flush = () => {
    lines.push(line);
    line = '';
    open = false;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      line += node.nodeValue ?? '';
      open = true;
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (node.tagName === 'BR') {
      // ProseMirror's own filler at the end of an empty line isn't part of the text.
      if (!node.classList.contains('ProseMirror-trailingBreak') && node.nextSibling) {
        flush();
        open = true;
      }
      return;
    }
    if (node.isContentEditable === false && node !== element) {
      line += widgetText(node);
      open = true;
      return;
    }
    if (BLOCKS.has(node.tagName)) {
      if (open) flush();
      for (const child of node.childNodes) walk(child);
      if (open || !hasBlock(node)) flush();
    } else for (const child of node.childNodes) walk(child);
  };
  for (const child of element.childNodes) walk(child);
  if (open) flush();
  return lines.join('\n');
}

const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'PRE',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
]);

function hasBlock(node: Element): boolean {
  for (const child of node.children) if (BLOCKS.has(child.tagName)) return true;
  return false;
}

/** An inline widget shows a shortened label; the text that is sent stands in an attribute. */
function widgetText(node: HTMLElement): string {
  if (node.getAttribute('aria-hidden') === 'true') return '';
  const link = node instanceof HTMLAnchorElement ? node : node.querySelector('a');
  return (
    node.getAttribute('data-url') ??
    node.getAttribute('data-href') ??
    link?.getAttribute('href') ??
    node.getAttribute('title') ??
    node.textContent ??
    ''
  );
}

/**
 * Makes two readings comparable: editors turn spaces into no-break spaces, drop blank lines and trailing ones. Letters and
 * digits are never dropped, so a value that was to go can't hide in the difference.
 */
export function comparable(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}
