import { once } from './once';

/**
 * A regular expression that is made when it's used first. For those with classes of Unicode, such as `\p{L}`: V8 reads each literal
 * with one in a third of a millisecond, when it parses the script and again when it comes by, though most are never used.
 * Hundreds would be most of the engine's start.
 */
export const lateRegExp = (source: string, flags = 'u'): (() => RegExp) =>
  once(() => new RegExp(source, flags));
