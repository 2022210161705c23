/**
 * What exactly makes a payload sensitive. One route can have several causes with different ways on: rows can be mocked, a
 * lone address can be redacted, a customer's record can only stay.
 */
export const CONCERNS = ['none', 'context', 'identifiers', 'log', 'rows', 'record', 'secret'] as const;
export type Concern = (typeof CONCERNS)[number];
