/** Texts that nothing is wrong with, each hard on some step of the way. */
export interface CleanText {
  readonly name: string;
  readonly text: string;
  readonly html?: string;
}

/** A module of plain code of at least this many characters: functions of a small library, numbered. */
export function codeOf(length: number): string {
  const blocks: string[] = ['// A small set of pure functions over intervals.'];
  for (let at = 0, size = 0; size < length; at++) {
    const block = [
      '',
      `export function overlap${at}(left: Interval, right: Interval): Interval | null {`,
      '\tconst start = Math.max(left.start, right.start);',
      `  const end = Math.min(left.end, right.end + ${at % 7});`,
      '',
      '  return start < end ? { start, end } : null;',
      '}',
    ].join('\n');
    size += block.length + 1;
    blocks.push(block);
  }
  return blocks.join('\n');
}

export const CLEAN_TEXTS: readonly CleanText[] = [
  { name: 'one line', text: 'What is the difference between a mutex and a semaphore?' },
  { name: 'blank lines and tabs', text: 'first\n\n\n\tindented\n\t\ttwice\n\nlast' },
  { name: 'spaces that could collapse', text: 'a  b   c\u00a0d    e' },
  { name: 'emoji and combining marks', text: 'ship it 🚀 👩‍👩‍👧‍👦 e\u0301 flag 🇩🇪' },
  { name: 'right-to-left text with marks', text: 'كيف أكتب دالة بلغة \u200eTypeScript\u200f؟\nשלום עולם' },
  { name: 'a code fence', text: 'Explain:\n```ts\nconst a = `x${1 + 1}`;\n\nfor (;;) {}\n```\nThanks' },
  {
    name: 'formatted text',
    text: 'Title\nbold and code',
    html: '<h1>Title</h1><p><b>bold</b> and <code>code</code></p>',
  },
  {
    name: 'a public link',
    text: 'Read https://developer.mozilla.org/en-US/docs/Web/API/URL and summarise it.',
  },
  { name: '60 KB of code', text: codeOf(60_000) },
];
