import type { Span } from '@/lib/core/finding';

/** What a value is, and so what its alias looks like: it must fit where the value stood. */
export type StripKind = 'host' | 'ip' | 'ipv6' | 'mac' | 'email' | 'uuid' | 'number' | `${Uppercase<string>}`;

/** A value that goes out. Kinds in capitals are stems of placeholders: `USER` becomes `USER_1`. */
export interface Strip extends Span {
  readonly kind: StripKind;
}
