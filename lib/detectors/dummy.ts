/**
 * Values that stand for a real one without being one: documented dummies, masks, templates. Vendors mark theirs with EXAMPLE
 * (AWS documentation) or with runs of one character. A token that merely counts (`…1234567890…`) isn't excused: where prefix,
 * alphabet and length are right, nobody can tell whether it was drawn; only the alphabet written down is no chance.
 */
const DUMMY =
  /example|sample|dummy|placeholder|change[-_ ]?(?:me|this|it)|replace|redact|insert[-_]|your[-_ ]|^your|[-_]here$|^my[-_]|(?:^|[-_])fake|not[-_ ]?(?:a[-_ ])?real|x{5}|\*{3}|\.{3}|…|•{2}|0{10}|foobar|lorem|to[-_]be[-_]|todo|fixme|\bn\/a\b/i;
/** The keys of a keyboard in turn. */
const IN_TURN = /abc123def456/i;

/**
 * A look-up that something else fills in: `${NAME}`, `$NAME`, `{{ name }}`, `<name>`, `%NAME%`, `[name]`, `#{name}`, `@name@`.
 * One in the middle of a value counts where it is closed, so that a password with brackets in it is none.
 */
const TEMPLATE =
  /\$\{\s*[\w.!/-]{1,80}(?:(?::?[-?+=]|[:|([])[^}\n]{0,80})?\s*\}|\$\{\{|\{\{-?\s*[\w.$][^{}\n]{0,80}\}\}|<%|#\{[\w.@()]{1,80}\}|^\$\(?[A-Za-z_]\w*\)?$|^\$\(|^\$env:|^<[^>]*>?$|^%\w+%?$|^\[[^\]]*\]?$|^\{\w*\}?$|^%\(?\w+\)?s?$|^@[\w.]+@$|^__\w+__$|^!(?:Ref|Sub|GetAtt|vault|secret|env)/;

/** The alphabet written down, and most of the value is it. */
const IN_ORDER = /abcdefghijklmnop(?:q(?:r(?:s(?:t(?:u(?:v(?:w(?:x(?:yz?)?)?)?)?)?)?)?)?)?/i;
const MOST = 0.6;
export const isAlphabet = (value: string): boolean => {
  const [found = ''] = IN_ORDER.exec(value) ?? [];
  return found.length > value.length * MOST && /^(?:[a-z]+|[A-Z]+)$/.test(found);
};

export const isDummyWord = (value: string): boolean => DUMMY.test(value);
export const isDummy = (value: string): boolean =>
  isDummyWord(value) || IN_TURN.test(value) || isAlphabet(value);

/** What is left of a value without the words in it that say it's a dummy. */
export const withoutDummyWords = (value: string): string => value.replace(new RegExp(DUMMY, 'gi'), '');
export const isTemplate = (value: string): boolean => TEMPLATE.test(value);

/** A placeholder of our own: `EMAIL_1`, `AWS_KEY_12`. */
const OURS = /^[A-Z][A-Z0-9_]{0,60}_\d{1,6}$/;
export const isPlaceholder = (value: string): boolean => OURS.test(value);
