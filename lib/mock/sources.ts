import { lateRegExp } from '@/lib/core/late-reg-exp';
import { isReservedDomain } from '@/lib/detectors/reserved';
import { wordsOf } from '@/lib/shape/rows/column-names';
import type { Column } from './column';
import { staysItself } from './keep';
import { SourceIndex } from './source-index';

/** Small numbers and times of day: there are too few of them to tell anything. */
const TELLS_NOTHING = /^[-+]?\d{1,3}$|^\d{1,2}:\d{2}$/;
/** A word or two that any text may have. */
const plain = lateRegExp(String.raw`^[\p{Ll}\s-]+$`);

export interface Sources {
  /** What no generated value may contain. */
  readonly all: SourceIndex;
  /** What must not stand in the text around the tables either. */
  readonly distinctive: SourceIndex;
}

/** Collects the values that must not come out: all of the synthesised columns, except those that kept columns have too. */
export function sourcesOf(columns: readonly Column[]): Sources {
  const open = new Set<string>();
  for (const { name, decision, values } of columns) {
    for (const word of [name, ...wordsOf(name)]) open.add(word.toLowerCase());
    if (decision === 'kept') for (const value of values) open.add(value.toLowerCase());
  }
  const all = new SourceIndex();
  const distinctive = new SourceIndex();
  for (const column of columns) {
    if (column.decision === 'kept') continue;
    for (const value of new Set(column.values)) {
      if (staysItself(value)) continue;
      for (const part of partsOf(value, column)) {
        if (TELLS_NOTHING.test(part) || open.has(part.toLowerCase())) continue;
        all.add(part);
        if (!plain().test(part)) distinctive.add(part);
      }
    }
  }
  return { all, distinctive };
}

const longWords = lateRegExp(String.raw`\p{L}{5,}`, 'gu');

/** The value itself, and what would still tell whose it is: each word of a name, the domain of an address. */
function partsOf(value: string, { semantic }: Column): readonly string[] {
  if (semantic === 'person') return [value, ...(value.match(longWords()) ?? [])];
  if (semantic === 'email') {
    const domain = value.slice(value.lastIndexOf('@') + 1);
    return isReservedDomain(domain) ? [value] : [value, domain];
  }
  return [value];
}
