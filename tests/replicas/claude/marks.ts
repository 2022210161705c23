import { uuidOf } from './ids';

/** Attributes by which an adapter recognises an element, ready to be spread on it. */
export interface Marks {
  readonly id: (name: string) => { readonly id: string };
  readonly test: (name: string) => Readonly<Record<string, string>>;
  /** `data('cds', 'UserMessage')` is `data-cds="UserMessage"`. */
  readonly data: (name: string, value?: string) => Readonly<Record<string, string>>;
}

const asPublished: Marks = {
  id: (name) => ({ id: name }),
  test: (name) => ({ 'data-testid': name }),
  data: (name, value = '') => ({ [`data-${name}`]: value }),
};

const scrambled = (name: string): string => `r${uuidOf(name).slice(0, 7)}`;

/** A deploy that renames everything: ids, test ids, data attributes. Classes, roles and labels stay. */
const renamed: Marks = {
  id: (name) => ({ id: scrambled(name) }),
  test: (name) => ({ 'data-qa': scrambled(name) }),
  data: (name, value = '') => ({ [`data-${scrambled(name)}`]: value }),
};

export const marksFor = (fault: string): Marks => (fault === 'rename' ? renamed : asPublished);
