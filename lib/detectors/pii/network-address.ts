import { charSet } from '@/lib/core/char-set';
import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../detector';
import { beginsDotted } from '../guards';
import { isReserved } from '../reserved';

/** Nobody's: this host, this network, every host, multicast, numbers of chapters and object identifiers, netmasks. RFC 6890. */
const NOBODYS =
  /^(?:0|10|127|22[4-9]|23\d|24\d|25[0-5])\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^(?:1\.2\.3\.4|4\.3\.2\.1)$|\.0\.0$|^(?:1\.3\.(?:6|101|132)|2\.5\.(?:4|29))\./;

/** Resolvers that all the world uses, and what looks like one. */
const EVERYBODYS = /^(?:1\.0\.0\.1|8\.8\.4\.4|(\d{1,2})\.\1\.\1\.\1)$/;

/** Sections of standards have small numbers; so have few addresses that anybody was given. */
const SECTION = /^(?:[0-2]?\d\.){3}[0-2]?\d$/;
const TOLD = /(?:\bip\b|address|\bhost|\bfrom|client|server|peer|remote|login|user)[^\n]{0,24}$/i;

/** A version has a `v`, a name or a comparison before it. */
const VERSION =
  /(?:version|\bver|\bv|@|\^|~|[<>=]=|[<>]|oid|release|build|sdk|chrome|safari|firefox|edg|opr|applewebkit)[\s/:="']{0,3}$/i;

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
    if (octets.some((octet) => octet > 255) || NOBODYS.test(value)) return 0;
    if (VERSION.test(text.slice(Math.max(0, start - 16), start))) return 0;
    const head = text.slice(Math.max(0, start - 40), start);
    if (SECTION.test(value) && !TOLD.test(head))
      return /(?:section|per|clause|chapter|§|\$|spec)\D{0,8}$/i.test(head) ? 0 : SLIGHT;
    return EVERYBODYS.test(value) || isReserved(value) ? SLIGHT : 0.7;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc6890',
};

/** How addresses begin that were given to somebody. Source: IANA, IPv6 global unicast address assignments. */
const ALLOCATED = ['2001:', '2003:', '240', '260', '261', '262', '263', '280', '2a0', '2a1', '2c0f:'];
/** Of documentation, of one link, of several hosts. */
const NOT_GIVEN = ['3fff:', 'fe80::', 'ff02::', 'ff05::'];

/** Written out or shortened; documentation (RFC 3849 and 9637) and link-local addresses are nobody's. */
export const ipv6Address: Detector = {
  id: 'ipv6-address',
  kind: 'pii.ip-address',
  entityType: 'IP',
  label: 'IP address',
  severity: 'low',
  anchor: { keywords: [...ALLOCATED, ...NOT_GIVEN] },
  pattern: /(?<![\w:.])[0-9A-Fa-f]{1,4}:(?:[0-9A-Fa-f]{0,4}:){1,6}(?:[0-9A-Fa-f]{1,4})?(?![\w:]|\.\d)/dy,
  weigh: ({ value }) => {
    const groups = value.split(':');
    const short = value.includes('::');
    if (/:::|::.*::|[^:]:$/.test(value)) return 0;
    if (/^(?:2001:0?db8|3fff|fe80|ff0)/i.test(value)) return short || groups.length === 8 ? SLIGHT : 0;
    if (short ? groups.length > 8 || groups.length < 4 : groups.length !== 8) return 0;
    return groups.some((group) => group.length >= 3) ? 0.7 : 0;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc4291',
};

/** Digits between colons, and no second of a time. */
const betweenColons = (text: string, at: number): boolean =>
  text.charAt(at - 1) === ':' && /^[0-9A-Fa-f]{2,4}:/.test(text.slice(at, at + 5));

/** Outside of what anybody was given: whole, it is an address all the same. */
export const loneIpv6Address: Detector = {
  ...ipv6Address,
  id: 'lone-ipv6-address',
  anchor: { digits: 2, guard: betweenColons, back: { over: charSet('0-9A-Fa-f:'), max: 34 } },
  pattern: /(?<![\w:.])[0-9A-Fa-f]{3,4}:(?:[0-9A-Fa-f]{0,4}:){3,6}[0-9A-Fa-f]{1,4}(?![\w:]|\.\d)/dy,
  weigh: ({ value }) => {
    const groups = value.split(':');
    const short = value.includes('::');
    if (/:::|::.*::/.test(value) || (short ? groups.length > 8 : groups.length !== 8)) return 0;
    return groups.filter((group) => group.length >= 3).length >= 3 ? SLIGHT : 0;
  },
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
      'hardware address',
      'physical address',
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
    /(?:hardware address|physical address|mac|ether|hwaddr|lladdr|bssid|interface|device|client|station|dhcp)[\w.]{0,16}(?:[ _-][\w.()]{1,16}){0,3}["'\])]{0,2}\s{0,3}[:=]?\s{0,3}["'(]?(?<value>[0-9a-f]{2}(?:(?<sign>[:-])[0-9a-f]{2}(?:\k<sign>[0-9a-f]{2}){4}|[0-9a-f]{2}(?:\.[0-9a-f]{4}){2}))(?![\w:]|-\w)/diy,
  weigh: ({ value }) => (/^(..)[:-](?:\1[:-]?)+$/.test(value) ? 0 : 0.75),
  reference: 'https://standards.ieee.org/products-programs/regauth/mac/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'ip-address',
    positives: () => ['login from 81.2.69.142', 'client=203.118.12.7 status=200'],
    negatives: () => ['127.0.0.1', '0.0.0.0', 'version 1.20.3.4', '255.255.255.0', '10.1.2.3', '1.2.3.4.5'],
    slight: () => ['ping 192.0.2.17', 'nameserver 8.8.8.8', '1.0.0.1'],
  },
  {
    detector: 'ipv6-address',
    positives: () => ['2a02:8109:9a40:1f4c:684d:1111:222:3333', 'from 2a00:1450:4001:82a::200e'],
    negatives: () => ['::1', '12:34:56', 'std::vector::iterator', '00:1A:2B:3C:4D:5E'],
    slight: () => ['2001:db8::1', 'gateway fe80::1', '2001:db8:0:0:0:0:0:17', 'joins ff02::fb'],
  },
  {
    detector: 'lone-ipv6-address',
    positives: () => [],
    negatives: () => [
      '12:34:56:78:90:12:34:56',
      '00:1A:2B:3C:4D:5E:6F:70',
      '2026:11:21 10:22:33',
      'abcd:1234:5678::1234::1',
      '4a7c:1b2d:3344',
    ],
    slight: () => ['my ip: 4a7c:1b2d:3344:5566:77ab:8:9:42cd', 'route to 7e41:204:6655::3c1:8'],
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
