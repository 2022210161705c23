import type { Detector, Examples } from '../detector';
import { fake } from '../fake';
import { weighCredentials } from './credentials';

const rotation = {
  provider: 'the service that accepts it',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  steps: [
    'Change what the values open, on the services that accept them.',
    'Keep the new ones in a secret store: base64 hides nothing.',
  ],
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
  weigh: ({ value }) => weighCredentials(0.93, value),
  reference: 'https://docs.docker.com/reference/cli/docker/login/',
  rotation: { ...rotation, url: 'https://docs.docker.com/security/access-tokens/' },
};

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
