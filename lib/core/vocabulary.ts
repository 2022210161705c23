/**
 * The words of the product as types. Every layer speaks them, none redefines them.
 */

/** The class of a payload, from the one that may go anywhere to the one that may go nowhere. */
export const ROUTES = ['public-code', 'private-context', 'sensitive-data', 'secret'] as const;
export type Route = (typeof ROUTES)[number];

/** What happens to a payload, from the mildest to the strictest. */
export const ACTIONS = ['allow', 'minimise', 'redact', 'mock', 'local-only', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

/** The actions that produce a text which may cross instead of the original. */
export const TRANSFORMS = ['minimise', 'redact', 'mock'] as const;
export type Transform = (typeof TRANSFORMS)[number];

export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a text is, before what it contains. */
export const SHAPES = ['code', 'config', 'schema', 'rows', 'log', 'diff', 'prose', 'mixed'] as const;
export type Shape = (typeof SHAPES)[number];

/** Where a payload comes from. `draft` is a request that a site makes while its user still types. */
export const SOURCES = ['paste', 'typing', 'drop', 'file', 'send', 'request', 'draft'] as const;
export type Source = (typeof SOURCES)[number];

/** Where a payload would go. `model` is null while the page doesn't tell. */
export interface Destination {
  readonly site: string;
  readonly account: 'personal' | 'workspace' | 'temporary' | 'unknown';
  readonly model: string | null;
}

/**
 * What a part is to its payload. `token`: a place that programs fill with tokens of their own, which look like secrets.
 * `joined`: pieces of other parts put together, to see what only together says something.
 */
export const ROLES = ['text', 'html', 'file', 'file-name', 'field', 'token', 'joined'] as const;
export type Role = (typeof ROLES)[number];

/** One inspectable piece of a payload. */
export interface Part {
  readonly role: Role;
  readonly text: string;
  /** A file's name or a field's path; a hint for the shape, inspected on its own where it crosses. */
  readonly name?: string;
}
