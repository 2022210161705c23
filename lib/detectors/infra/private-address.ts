import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../detector';
import { beginsDotted } from '../guards';
import { isCommonplace } from './commonplace-address';

const isAddress = (value: string): boolean => value.split('.').every((octet) => Number(octet) <= 255);

/** Versions of four numbers say so: Chromium's and those of its engine begin with a ten as well. */
const VERSION = /(?:\bv8|version|\bver|chrom\w{2,4}|edg\w?|\bv)["']?[\s:=/]{1,3}["']?$/i;

export const privateAddress: Detector = {
  id: 'private-address',
  kind: 'infra.private-address',
  entityType: 'IP',
  label: 'Private network address',
  severity: 'low',
  anchor: { digits: 4, guard: beginsDotted },
  pattern:
    /(?<![\w.-])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2})(?![\w]|\.\d|-\d)/dy,
  weigh: ({ value, text, start }) =>
    !isAddress(value) || VERSION.test(text.slice(Math.max(0, start - 16), start))
      ? 0
      : isCommonplace(value)
        ? SLIGHT
        : 0.75,
  reference: 'https://www.rfc-editor.org/rfc/rfc6890',
};

/** Every way in which a unique local address may begin: `fd`, eight random bits, a colon. */
const PREFIXES = Array.from({ length: 256 }, (_, byte) => `fd${byte.toString(16).padStart(2, '0')}:`);

export const privateIpv6: Detector = {
  id: 'private-ipv6',
  kind: 'infra.private-address',
  entityType: 'IP',
  label: 'Private network address',
  severity: 'low',
  anchor: { keywords: PREFIXES },
  pattern:
    /(?<![\w:.-])fd[0-9a-f]{2}(?::[0-9a-f]{1,4}){1,7}(?:::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?)?(?![\w:.])/diy,
  weigh: ({ value }) => {
    const groups = value.split(':').filter((group) => group !== '');
    if (/^fd00:(?:0?:)*:?\d?$|^fd(?:12:3456|00::|00:1234|00:dead|00:ec2)/i.test(value)) return 0;
    if (!value.includes('::') && groups.length !== 8) return 0;
    return groups.length >= 3 && groups.some((group) => group.length >= 3) ? 0.75 : 0;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc4193',
};

export const examples: readonly Examples[] = [
  {
    detector: 'private-address',
    positives: () => [
      '10.42.7.19',
      'ssh 192.168.44.17',
      '172.20.3.4:5432',
      'route add 10.87.120.0/22 via eth1',
      'upstream { server 172.29.14.6:8443; }',
      'CGNAT address 100.88.14.201',
      'listen_addresses = "10.130.4.55"',
      'the printer answers at 192.168.77.240 only',
    ],
    negatives: () => [
      '8.8.8.8',
      '10.42.7',
      'v10.2.3.4-beta',
      '172.32.1.9',
      '10.300.2.2',
      '"v8": "10.2.154.13"',
      '100.20.30.40',
      '169.254.169.254',
      '255.255.255.0',
    ],
    slight: () => ['http://192.168.0.1', 'docker0 172.17.0.1', '10.0.0.0/8'],
  },
  {
    detector: 'private-ipv6',
    positives: () => [
      'fd3a:9c41:77be:10::25',
      'inet6 fd7b:1f02:aa90::12/64 scope global',
      'AllowedIPs = fd91:4e0c:22d7:5::/64',
      '[fde4:8dba:82e1:c::f1]:6443',
      'ping6 fd42:6f1e:90ab:1::1',
      'AAAA fdc8:bf8b:e62c:abcd:1111:2222:3333:4444',
      'nameserver fd5c:30a1:1b77::53',
      'from FD8E:71C2:0A3D:2::7 to any',
    ],
    negatives: () => [
      'fd00::1',
      'fd00::/8',
      'fd12:3456:789a:1::1',
      'fe80::1',
      '2001:db8::fd01',
      'fdab: the label',
      'std::fd01::read',
      'offset fd3a:0042',
    ],
  },
];
