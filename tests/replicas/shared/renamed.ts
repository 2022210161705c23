/** FNV-1a, enough to give each name another one that has nothing to do with it. */
function hash(name: string): string {
  let value = 0x811c9dc5;
  for (const character of name) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return value.toString(36);
}

/**
 * The page after a redesign: every given id, test id and data attribute has another name, in the markup and in the
 * script alike, so that the page works on and only selectors from outside miss. Longer names are replaced first.
 */
export function renamer(names: readonly string[]): (source: string) => string {
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  const any = new RegExp(`(?<![\\w-])(?:${longestFirst.join('|')})(?![\\w-])`, 'g');
  return (source) =>
    source.replace(any, (name) => (name.startsWith('data-') ? `data-x${hash(name)}` : `x${hash(name)}`));
}
