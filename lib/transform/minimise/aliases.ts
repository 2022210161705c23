import { isPlaceholder } from '@/lib/detectors/dummy';
import { isReserved, isReservedDomain } from '@/lib/detectors/reserved';
import type { StripKind } from './strip';

const UUID = '00000000-0000-4000-8000-';
const NETWORKS = ['192.0.2', '198.51.100', '203.0.113'] as const;
const MOST_ADDRESSES = 254 * NETWORKS.length;

/** Reserved for documentation: RFC 2606, RFC 5737, RFC 3849, RFC 7042. A value has one form of alias, its number varies. */
function written(kind: StripKind, number: number): string {
  switch (kind) {
    case 'host':
      return `host-${number}.internal.example`;
    case 'email':
      return `user-${number}@mail.example`;
    case 'ip': {
      // Beyond the documentation networks' 762 addresses: the network for benchmarks of RFC 2544, 198.18.0.0/15.
      if (number > MOST_ADDRESSES) return `198.18.${(number >> 8) & 255}.${number & 255}`;
      return `${NETWORKS[Math.floor((number - 1) / 254)] ?? NETWORKS[0]}.${((number - 1) % 254) + 1}`;
    }
    case 'ipv6':
      return `2001:db8::${number.toString(16)}`;
    case 'mac':
      return `00:00:5e:00:53:${(number & 255).toString(16).padStart(2, '0')}`;
    case 'uuid':
      return UUID + number.toString(16).padStart(12, '0');
    case 'number':
      return String(number);
    default:
      return `${kind}_${number}`;
  }
}

const ALIAS =
  /(?:^|[.@-]\d{0,6}\.?)(?:internal|mail)\.example\b|^(?:198\.1[89]\.\d{1,3}\.\d{1,3}|2001:db8:.*|00:00:5e:00:53:[\da-f]{2}|00000000-0000-4000-8000-[\da-f]{12})$/i;

/** Whether a value is an alias already, or of the kind that aliases are made of. Such values stay. */
export const isAlias = (value: string): boolean =>
  isPlaceholder(value) || isReserved(value) || isReservedDomain(value) || ALIAS.test(value);

const IN_TEXT =
  /\b[A-Z][A-Z0-9_]{0,60}_\d{1,6}\b|\b(?:host|user)-\d+[.@](?:internal|mail)\.example\b|\b(?:192\.0\.2|198\.51\.100|203\.0\.113|198\.1[89]\.\d{1,3})\.\d{1,3}\b|\b2001:db8::[\da-f]{1,4}\b|\b00:00:5e:00:53:[\da-f]{2}\b|\b00000000-0000-4000-8000-[\da-f]{12}\b/gi;

/** Gives each value of a text its alias, the same one each time; never one that the text uses already. */
export class Aliases {
  readonly #byValue = new Map<string, string>();
  readonly #counts = new Map<StripKind, number>();
  readonly #taken: ReadonlySet<string>;

  constructor(text: string) {
    this.#taken = new Set(text.match(IN_TEXT) ?? []);
  }

  for(kind: StripKind, value: string): string {
    const key = `${kind} ${kind === 'host' || kind === 'email' ? value.toLowerCase() : value}`;
    const known = this.#byValue.get(key);
    if (known !== undefined) return known;
    let number = this.#counts.get(kind) ?? 0;
    let alias: string;
    do alias = written(kind, ++number);
    while (this.#taken.has(alias));
    this.#counts.set(kind, number);
    this.#byValue.set(key, alias);
    return alias;
  }
}
