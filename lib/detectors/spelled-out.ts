import { LETTER_RANGES } from './letter-ranges';

type ClassName = keyof typeof LETTER_RANGES;

const isClass = (name: string | undefined): name is ClassName => name !== undefined && name in LETTER_RANGES;

const written = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/** Members of a bracket expression. */
function membersOf(name: ClassName): string {
  const numbers = LETTER_RANGES[name].split(' ').map((number) => Number.parseInt(number, 36));
  const members: string[] = [];
  let end = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const from = end + (numbers[i] as number);
    end = from + (numbers[i + 1] as number);
    members.push(end - from === 1 ? written(from) : `${written(from)}-${written(end - 1)}`);
  }
  return members.join('');
}

const known = new Map<ClassName, string>();

function lettersOf(name: ClassName): string {
  const members = known.get(name) ?? membersOf(name);
  known.set(name, members);
  return members;
}

/** A class by its name, any other escape, and the brackets that hold members. */
const TOKEN = /\\p\{(\w{1,2})\}|\\.|[[\]]/g;

/**
 * A pattern's source with ranges instead of classes. `\p{…}` names the letters of all scripts that ever were, many of them as
 * pairs of surrogates: a pattern with some takes a browser 5 to 25 ms to compile when it is tried first, with ranges of the
 * scripts that are written in a fraction of that.
 */
export function spelledOut(source: string): string {
  if (!source.includes('\\p{')) return source;
  let depth = 0;
  return source.replace(TOKEN, (token: string, name: string | undefined) => {
    if (token === '[') depth++;
    else if (token === ']') depth--;
    if (!isClass(name)) return token;
    return depth > 0 ? lettersOf(name) : `[${lettersOf(name)}]`;
  });
}
