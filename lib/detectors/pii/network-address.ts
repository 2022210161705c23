import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../detector';
import { beginsDotted } from '../guards';
import { isReserved } from '../reserved';

/** Nobody's: this host, this network, every host, multicast, resolvers that all the world uses, netmasks. RFC 6890. */
const NOBODYS =
  /^(?:0|10|127|22[4-9]|23\d|24\d|25[0-5])\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^(?:1\.1\.1\.1|1\.0\.0\.1|8\.8\.8\.8|8\.8\.4\.4|9\.9\.9\.9|1\.2\.3\.4|4\.3\.2\.1)$|\.0\.0$|^(?:1\.3\.(?:6|101|132)|2\.5\.(?:4|29))\.|^(\d{1,2})\.\1\.\1\.\1$/;

/** A version has a `v`, a name or a comparison before it. */
const VERSION =
  /(?:version|ver|\bv|@|\^|~|[<>=]=|[<>]|oid|release|build|sdk|chrome|safari|firefox|edg|opr|applewebkit)[\s/:="']{0,3}$/i;

export const ipAddress: Detector = {
  id: 'ip-address',
  kind: 'pii.ip-address',
  entityType: 'IP',
  label: 'IP address',
  severity: 'low',
  anchor: { digits: 4, guard: beginsDotted },
  pattern: /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d|-\d)/dy,
  weigh: ({ value, text, start }) => {
    const octets = value.split('.').map(Number);
    if (octets.some((octet) => octet > 255) || NOBODYS.test(value) || isReserved(value)) return 0;
    return VERSION.test(text.slice(Math.max(0, start - 16), start)) ? 0 : 0.7;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc6890',
};

/** How addresses begin that were given to somebody. Source: IANA, IPv6 global unicast address assignments. */
const ALLOCATED = ['2001:', '2003:', '240', '260', '261', '262', '263', '280', '2a0', '2a1', '2c0f:'];

/** Written out or shortened; documentation (RFC 3849), loopback and link-local addresses are nobody's. */
export const ipv6Address: Detector = {
  id: 'ipv6-address',
  kind: 'pii.ip-address',
  entityType: 'IP',
  label: 'IP address',
  severity: 'low',
  anchor: { keywords: ALLOCATED },
  pattern: /(?<![\w:.])(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){1,6}(?![\w:]|\.\d)/dy,
  weigh: ({ value }) => {
    const groups = value.split(':');
    const short = value.includes('::');
    if (/^(?:2001:0?db8|fe80|::1|ff0)/i.test(value) || /::.*::/.test(value)) return 0;
    if (short ? groups.length > 8 || groups.length < 4 : groups.length !== 8) return 0;
    return groups.some((group) => group.length >= 3) ? 0.7 : 0;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc4291',
};

export const macAddress: Detector = {
  id: 'mac-address',
  kind: 'pii.mac-address',
  entityType: 'MAC_ADDRESS',
  label: 'Hardware address',
  severity: 'low',
  // Two hexadecimal digits and a colon stand everywhere in code; without a word a time is as likely.
  anchor: {
    keywords: [
      'mac',
      'ether',
      'hwaddr',
      'lladdr',
      'bssid',
      'interface',
      'device',
      'client',
      'station',
      'dhcp',
    ],
    needs: { over: charSet('0-9A-Fa-f:.\\-'), run: 14 },
  },
  pattern:
    /(?:mac|ether|hwaddr|lladdr|bssid|interface|device|client|station|dhcp)[\w.]{0,16}(?:[ _-][\w.()]{1,16}){0,3}["'\])]{0,2}\s{0,3}[:=]?\s{0,3}["'(]?(?<value>[0-9a-f]{2}(?:(?<sign>[:-])[0-9a-f]{2}(?:\k<sign>[0-9a-f]{2}){4}|[0-9a-f]{2}(?:\.[0-9a-f]{4}){2}))(?![\w:]|-\w)/diy,
  weigh: ({ value }) => (/^(..)[:-](?:\1[:-]?)+$/.test(value) ? 0 : 0.75),
  reference: 'https://standards.ieee.org/products-programs/regauth/mac/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'ip-address',
    positives: () => ['login from 81.2.69.142', 'client=203.118.12.7 status=200'],
    negatives: () => [
      '127.0.0.1',
      '0.0.0.0',
      '192.0.2.1',
      '8.8.8.8',
      'version 1.20.3.4',
      '255.255.255.0',
      '10.1.2.3',
      '1.2.3.4.5',
    ],
  },
  {
    detector: 'ipv6-address',
    positives: () => ['2a02:8109:9a40:1f4c:684d:1111:222:3333', 'from 2a00:1450:4001:82a::200e'],
    negatives: () => [
      '2001:db8::1',
      '::1',
      'fe80::1',
      '12:34:56',
      'std::vector::iterator',
      '00:1A:2B:3C:4D:5E',
    ],
  },
  {
    detector: 'mac-address',
    positives: () => [
      'MAC: 00:1A:2B:3C:4D:5E',
      'Interface: a4-83-e7-2b-10-9f',
      'my MAC address is 0012.3456.789a',
    ],
    negatives: () => ['00:00:00:00:00:00', 'ff:ff:ff:ff:ff:ff', '12:34:56', '2026-03-01-10-22'],
  },
];
