import type { Detector, Examples } from '../detector';

/** Ranges as such, and addresses that every router and tutorial has. */
const COMMON =
  /^(?:10\.0\.0\.[0-5]|10\.\d{1,3}\.0\.0|10\.96\.0\.\d{1,2}|10\.10\.10\.10|192\.168\.[0-2]\.(?:0|1|2|10|100|254|255)|192\.168\.0\.0|172\.1[67]\.0\.[0-3]|10\.1\.1\.1|10\.255\.255\.255|172\.31\.255\.255|192\.168\.255\.255|172\.17\.0\.1)(?:\/\d+)?$/;

export const privateAddress: Detector = {
  id: 'private-address',
  kind: 'infra.private-address',
  entityType: 'IP',
  label: 'Private network address',
  severity: 'low',
  anchor: { digits: 4 },
  pattern:
    /(?<![\w.-])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\w]|\.\d|-\d)/dy,
  weigh: ({ value }) =>
    COMMON.test(value) || value.split('.').some((octet) => Number(octet) > 255) ? 0 : 0.75,
  reference: 'https://www.rfc-editor.org/rfc/rfc1918',
};

export const examples: readonly Examples[] = [
  {
    detector: 'private-address',
    positives: () => ['10.42.7.19', 'ssh 192.168.44.17', '172.20.3.4:5432'],
    negatives: () => [
      '192.168.0.1',
      '10.0.0.0/8',
      '8.8.8.8',
      '10.42.7',
      'v10.2.3.4-beta',
      '172.32.1.9',
      '10.300.2.2',
    ],
  },
];
