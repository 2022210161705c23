import type { Detector, Examples, Hit } from '../detector';
import { fake } from '../fake';

const rotation = {
  provider: 'the service that accepts it',
  url: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  steps: [
    'Change what the values open, on the services that accept them.',
    'Keep the new ones in a secret store: base64 hides nothing.',
  ],
};

const shared = {
  kind: 'secret.manifest',
  entityType: 'SECRET_DATA',
  label: 'Values of a Kubernetes Secret',
  severity: 'critical',
  reference: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  rotation,
} as const;

/** Indented lines of keys with values, comments and blank lines among them; as YAML and as JSON. */
const VALUES = String.raw`["']?(?:stringData|data)["']?:[ \t]*(?:\{\s{0,40})?(?:\r?\n)?(?<value>(?:[ \t>#*/]{0,40}(?:#[^\n]{0,200}|["']?[\w./-]{1,253}["']?:[ \t]*["']?[^\s"'{}]{3,4000}["']?,?)[ \t]*\r?\n?){1,60})`;

/** A value of a template is none. */
const weigh = ({ value }: Hit): number =>
  /:[ \t]*["']?(?!["']?(?:\{\{|\$|<|null|""))[A-Za-z0-9+/=_-]{3,}/.test(value) ? 0.9 : 0;

/** `kind: Secret`, its data below. */
export const secretManifest: Detector = {
  ...shared,
  id: 'kubernetes-secret',
  anchor: { keywords: ['kind: secret', 'kind": "secret', 'kind":"secret', "kind: 'secret", 'kind: "secret'] },
  pattern: new RegExp(String.raw`kind["']?:\s{0,2}["']?secret\b["']?,?\s[\s\S]{0,800}?` + VALUES, 'diy'),
  weigh,
};

/** The same, its data above. */
export const secretManifestAbove: Detector = {
  ...shared,
  id: 'kubernetes-secret-above',
  anchor: {
    ...secretManifest.anchor,
    keywords: ['kind: secret', 'kind": "secret'],
    back: { over: () => true, max: 1_200 },
  },
  pattern: new RegExp(
    String.raw`(?:[\s\S](?!kind["']?:)){0,1200}?\n[\s>#*/]{0,12}` +
      VALUES +
      String.raw`[\s\S]{0,40}?kind["']?: ["']?secret`,
    'diy',
  ),
  weigh,
};

/** Of a registry, in Docker's configuration: base64 of `name:password`. */
export const dockerAuth: Detector = {
  id: 'docker-auth',
  kind: 'secret.docker-auth',
  entityType: 'DOCKER_AUTH',
  label: 'Registry password',
  severity: 'critical',
  anchor: { keywords: ['"auth"', "'auth'", '_auth='] },
  pattern:
    /(?:["']auth["']\s{0,4}:\s{0,4}["']|_auth\s{0,2}=\s{0,2}["']?)(?<value>[A-Za-z0-9+/]{8,2000}={0,2})/dy,
  weigh: ({ value }) => (isNameAndPassword(value) ? 0.93 : 0),
  reference: 'https://docs.docker.com/reference/cli/docker/login/',
  rotation: { ...rotation, url: 'https://docs.docker.com/security/access-tokens/' },
};

function isNameAndPassword(value: string): boolean {
  if (value.replace(/=+$/, '').length % 4 === 1) return false;
  return /^[\x21-\x39\x3b-\x7e]{0,200}:[\x21-\x7e]{3,1000}$/.test(atob(value));
}

/** Keys and passwords of connection strings in the manner of .NET and ODBC. */
export const connectionString: Detector = {
  id: 'connection-string',
  kind: 'secret.connection-string',
  entityType: 'PASSWORD',
  label: 'Key of a connection string',
  severity: 'critical',
  anchor: {
    keywords: [';accountkey=', ';sharedaccesskey=', ';sharedsecret', ';password=', ';pwd=', ';pass='],
  },
  pattern:
    /;(?:AccountKey|SharedAccessKey|SharedSecretValue|Password|Pwd|Pass) ?= ?(?<value>[^;"'\s<>]{4,200})/diy,
  weigh: ({ value }) =>
    /^(?:\$|\{|\*|%|<|password$|pass$)|^\[.*\]$|^[A-Z]+(?:_[A-Z]+)*_\d+$/i.test(value) ? 0 : 0.9,
  reference: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string',
  rotation: {
    ...rotation,
    url: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
  },
};

const encoded = (text: string): string => btoa(text);

export const examples: readonly Examples[] = [
  {
    detector: 'kubernetes-secret',
    positives: () => [
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\ndata:\n  password: ${encoded(fake('base62', 12, 1))}\n  user: ${encoded('orders')}\n`,
      `kind: Secret\nmetadata:\n  name: db\nstringData:\n  password: ${fake('base62', 12, 2)}\n`,
    ],
    negatives: () => [
      'kind: Secret\nmetadata:\n  name: db\n',
      'kind: ConfigMap\ndata:\n  level: debug\n',
      'kind: Secret\ndata:\n  password: {{ .Values.password }}\n',
    ],
  },
  {
    detector: 'kubernetes-secret-above',
    positives: () => [`apiVersion: v1\ndata:\n  password: ${encoded(fake('base62', 12, 3))}\nkind: Secret\n`],
    negatives: () => ['apiVersion: v1\nkind: Secret\n'],
  },
  {
    detector: 'docker-auth',
    positives: () => [
      `{"auths": {"https://index.docker.io/v1/": {"auth": "${encoded(`ci:${fake('base62', 16, 4)}`)}"}}}`,
    ],
    negatives: () => ['{"auth": "required"}', `{"auth": "${fake('hex', 32, 5)}"}`],
  },
  {
    detector: 'connection-string',
    positives: () => [
      `Server=db1;Database=orders;User Id=app;Password=${fake('base62', 12, 6)};`,
      `DefaultEndpointsProtocol=https;AccountName=prod;AccountKey=${fake('base64', 86, 7)}==;EndpointSuffix=core.windows.net`,
    ],
    negatives: () => ['Server=db1;Password=${DB_PASSWORD};', 'Server=db1;User Id=app;Password=PASSWORD_1;'],
  },
];
