import { spelledOut } from './spelled-out';

/** A regular expression that is compiled when it is tried for the first time. A literal is one, too. */
export type Pattern = Pick<RegExp, 'source' | 'flags'>;

/**
 * A pattern that is put together, at once or when it is asked for: most are never tried, and putting together and compiling
 * hundreds would be most of the engine's start.
 */
export const lazily = (source: string | (() => string), flags: string): Pattern =>
  typeof source === 'string'
    ? { source, flags }
    : {
        get source() {
          return source();
        },
        flags,
      };

export const compiled = (pattern: Pattern): RegExp =>
  pattern instanceof RegExp ? pattern : new RegExp(spelledOut(pattern.source), pattern.flags);
