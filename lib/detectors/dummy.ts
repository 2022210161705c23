/**
 * Values that stand for a secret without being one: documented dummies, masks, templates.
 * Vendors mark theirs with EXAMPLE (AWS documentation) or with runs of one character.
 */
const DUMMY =
  /example|sample|dummy|placeholder|change[-_ ]?(?:me|this|it)|replace|redacted|insert[-_]|your[-_ ]|^your|[-_]here$|^my[-_]|(?:^|[-_])fake|x{5}|\*{3}|\.{3}|…|•{2}|0{10}|foobar|abc123def456/i;

/** The alphabet in order and in one case. */
const IN_ORDER = /abcdefghijkl|ABCDEFGHIJKL/;

/** `${NAME}`, `$NAME`, `{{ name }}`, `<name>`, `%NAME%`, `[name]`, `#{name}`. */
const TEMPLATE =
  /\$\{[\w.:?@!*/-]{0,80}\}|\$\{\{|\{\{[^{}]{0,80}\}\}|<%|#\{[^{}]{0,80}\}|^\$\(?[A-Za-z_]\w*\)?$|^<[^>]*>?$|^%\w+%?$|^\[[^\]]*\]?$|^\{\w*\}?$|^%\(?\w+\)?s?$/;

export const isDummy = (value: string): boolean => DUMMY.test(value) || IN_ORDER.test(value);
export const isTemplate = (value: string): boolean => TEMPLATE.test(value);

/** A placeholder of our own: `EMAIL_1`, `AWS_KEY_12`. */
const OURS = /^[A-Z][A-Z0-9_]{0,60}_\d{1,6}$/;
export const isPlaceholder = (value: string): boolean => OURS.test(value);
