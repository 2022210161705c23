import type { Detector, Examples, Hit } from '../detector';
import { isDummy, isPlaceholder, isTemplate } from '../dummy';
import { fake } from '../fake';
import { lazily } from '../pattern';

const REFERENCE = 'https://kubernetes.io/docs/concepts/configuration/secret/';

/** What may stand before a line: indentation, marks of comments and quotations. */
const LEAD = String.raw`[ \t>#*/+|-]{0,40}`;
const KEY = String.raw`["']?[\w./-]{1,253}["']?:[ \t]{0,8}`;
const BLOCK = String.raw`(?:[|>][+-]?\d?[ \t]{0,8}\r?\n[ \t>#*/|+-]{3,40})?`;
const MORE = String.raw`(?:\r?\n[ \t>#*/|]{4,40}[^\s:][^\r\n:]{0,4000}){0,200}`;
const ENTRY = `${KEY}${BLOCK}["']?[^\\s"'{}][^\\r\\n"'{}]{1,4000}["']?,?${MORE}`;

/** The entries below `data:` or `stringData:`, comments and blank lines among them; as YAML and as JSON. */
const ENTRIES = String.raw`["']?(?<![A-Za-z])(?:stringData|data)["']?:[ \t]{0,8}(?:\{\s{0,40})?(?:\r?\n)?(?<value>(?:${LEAD}(?:#[^\r\n]{0,200}|${ENTRY})[ \t]{0,8}(?:\r?\n|,|$|(?=\}))){1,60})`;

/** One entry of them: its value alone is the finding, so that the keys stay. */
const VALUE = new RegExp(
  String.raw`${KEY}${BLOCK}["']?(?<value>[^\s"'{}#][^\r\n"'{}]{1,4000}?${MORE})["']?,?[ \t]{0,8}(?:\r?\n|\}|$)`,
  'dg',
);

/** How base64 begins of a PEM certificate, which is public. */
const CERTIFICATE = 'LS0tLS1CRUdJTiBDRVJUSUZJQ0FUR';

/** Whatever such a manifest holds was meant to be secret, however simple it is. */
const weigh = ({ value }: Hit): number =>
  isTemplate(value) ||
  isPlaceholder(value) ||
  isDummy(value) ||
  value.startsWith(CERTIFICATE) ||
  /^(?:null|~|\$\(|ENC\[|Ag[A-Za-z0-9+/]{60})/.test(value)
    ? 0
    : 0.9;

const shared = {
  kind: 'secret.manifest',
  entityType: 'SECRET_DATA',
  label: 'Value of a Kubernetes Secret',
  severity: 'critical',
  each: VALUE,
  weigh,
  reference: REFERENCE,
  rotation: {
    provider: 'the service that accepts it',
    url: REFERENCE,
    steps: [
      'Change what the values open, on the services that accept them.',
      'Keep the new ones in a secret store: base64 hides nothing.',
    ],
  },
} as const;

const KIND = ['kind: secret', "kind: 'secret", 'kind: "secret', 'kind": "secret', 'kind":"secret'];

/** `kind: Secret`, its data below. */
export const secretManifest: Detector = {
  ...shared,
  id: 'kubernetes-secret',
  anchor: { keywords: KIND },
  pattern: lazily(String.raw`kind["']?:\s{0,2}["']?secret\b["']?,?\s[\s\S]{0,800}?` + ENTRIES, 'diy'),
};

/** The same, its data above. */
export const secretManifestAbove: Detector = {
  ...shared,
  id: 'kubernetes-secret-above',
  anchor: { keywords: KIND, back: { over: () => true, max: 1_600 } },
  pattern: lazily(
    String.raw`(?:(?!kind["']?: )[\s\S]){0,1600}?(?:\n|^)${LEAD}` +
      ENTRIES +
      String.raw`(?:(?!kind["']?: )[\s\S]){0,400}?kind["']?: ["']?secret`,
    'diy',
  ),
};

const encoded = (text: string): string => btoa(text);
const manifest = (data: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\n${data}\n`;

export const examples: readonly Examples[] = [
  {
    detector: 'kubernetes-secret',
    positives: () => [
      manifest(`data:\n  password: ${encoded(fake('base62', 12, 1))}`),
      manifest(`data:\n  # of the old cluster\n  password: "${encoded(fake('base62', 9, 8))}"`),
      manifest(`stringData:\n  password: ${fake('base62', 12, 2)}`),
      manifest(
        `data:\n  .dockerconfigjson: |\n    ${encoded(`{"auths":{"r.acme.io":"${fake('hex', 20, 9)}"}}`)}`,
      ),
      `{"kind": "Secret", "metadata": {"name": "db"}, "data": {"password": "${encoded(fake('base62', 12, 10))}"}}`,
    ],
    negatives: () => [
      'kind: Secret\nmetadata:\n  name: db\n',
      'kind: ConfigMap\ndata:\n  level: debug\n',
      manifest('data:\n  password: {{ .Values.password }}'),
      manifest(`data:\n  ca.crt: ${encoded('-----BEGIN CERTIFICATE-----\nMIIB')}`),
    ],
  },
  {
    detector: 'kubernetes-secret-above',
    positives: () => [
      `apiVersion: v1\ndata:\n  password: ${encoded(fake('base62', 12, 3))}\nkind: Secret\n`,
      `apiVersion: 'v1'\ndata:\n\textra: '${encoded(fake('base62', 14, 4))}'\nkind: 'Secret'\nmetadata:\n\tname: a\n`,
    ],
    negatives: () => ['apiVersion: v1\nkind: Secret\n', 'data:\n  level: debug\nkind: ConfigMap\n'],
  },
];
