/** The one module that opens connections: to loopback, or to a host that an enterprise build names. */
export const OUTBOUND = 'lib/platform/outbound.ts';

/** A name that must not be used, and why: the linter shows it to whoever uses it. */
export interface Ban {
  readonly name: string;
  readonly message: string;
}
