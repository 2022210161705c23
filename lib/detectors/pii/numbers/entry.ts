import { VALIDATORS } from './validators';

/** A number that a country gives its people or its businesses. */
export interface NationalNumber {
  /** Country (ISO 3166) and name of the number. */
  readonly id: string;
  /** Words of the country's languages and of English that stand beside it, in lower case: ignoring case costs ten times as much. */
  readonly words: RegExp;
  /** Where its shape alone says what it is. */
  readonly alone?: RegExp;
  readonly check: (value: string) => boolean;
  /** Printed on cards and in leaflets: nobody's. */
  readonly impossible?: RegExp;
}

type Country = keyof typeof VALIDATORS;
type Validate = (value: string) => { readonly isValid: boolean };

/** @param names the validators of one country under which the words find a number */
export function numbers(
  country: Country,
  names: string,
  words: RegExp,
  rest: Partial<NationalNumber> = {},
): NationalNumber[] {
  const known = VALIDATORS[country] as unknown as Readonly<Record<string, Validate | undefined>>;
  return names.split(' ').map((name) => {
    const validate = known[name];
    if (!validate) throw new RangeError(`no number ${country}.${name}`);
    return { id: `${country}.${name}`, words, check: (value) => validate(value).isValid, ...rest };
  });
}

/** VAT numbers begin with their country and end in check digits: they need no words. So many digits are no other mark's. */
export const vat = (prefix: string, digits: number): Partial<NationalNumber> => ({
  alone: new RegExp(`^(?:${prefix}[ .-]?|${prefix.toLowerCase()})(?:\\d[ .-]?){${digits}}(?:B\\d\\d)?$`),
});

/** Nobody's by its digits, or without any: the shape alone is slight. */
export const shape = (id: string, alone: RegExp): NationalNumber => ({
  id,
  words: /(?!)/u,
  alone,
  check: () => false,
});
