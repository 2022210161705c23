import type messages from '@/public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Looks a message up in the browser's language and fills `$1` … in. */
export type Translate = (key: MessageKey, ...subs: readonly string[]) => string;

type Stem = MessageKey extends infer K ? (K extends `${infer S}_other` ? S : never) : never;

/**
 * The message for a number of things, which stands as `$1`; further values follow as `$2` ….
 * Two forms only: a language with more writes a sentence for `_other` that fits all of them.
 */
export function plural(t: Translate, stem: Stem, n: number, ...subs: readonly string[]): string {
  const form = new Intl.PluralRules(t('locale')).select(n) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}` as const, number(t, n), ...subs);
}

export function number(t: Translate, n: number): string {
  return new Intl.NumberFormat(t('locale')).format(n);
}

/** @param part 0 to 1 */
export function percent(t: Translate, part: number): string {
  return new Intl.NumberFormat(t('locale'), { style: 'percent' }).format(part);
}

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** A size in decimal units, as file managers show it. */
export function size(t: Translate, bytes: number): string {
  const step = Math.min(2, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(t('locale'), {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
}
