/** Schemas that aren't written in SQL: what gives their format away, behind a literal that is cheap to miss. */
const FORMATS: readonly (readonly [format: string, literal: string, mark: RegExp])[] = [
  ['prisma', '@', /^(?:model|enum) \w{1,80} \{$[\s\S]{0,2000}@(?:id|default|relation|unique|map|db)\b/m],
  ['dbml', 'Table ', /^Table [\w."]{1,120} \{$[\s\S]{0,2000}\[(?:pk|ref|not null|unique|increment)/m],
  ['avro', '"record"', /"type": ?"record"[\s\S]{0,400}"fields": ?\[/],
  ['mermaid', 'erDiagram', /^erDiagram$/m],
  ['rails', 'create_table', /^\s{0,8}create_table "\w{1,80}"[\s\S]{0,400}\bt\.\w{1,20} "/m],
];

/** Code units. */
const LOOKED_AT = 6000;

/** The format in which a text describes tables; null when it doesn't. SQL shows by its lines. */
export function modelFormat(text: string): string | null {
  const head = text.slice(0, LOOKED_AT);
  return FORMATS.find(([, literal, mark]) => head.includes(literal) && mark.test(head))?.[0] ?? null;
}
