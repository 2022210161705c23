import type { Detector, Examples } from '../detector';
import { isManualName } from './manual-names';

/** Names of manuals and of compose files, numbered or not: everybody's cache is called `redis`. */
const COMMON =
  /^(?:localhost|loopback|host|remote|proxy|server|client|node|nodes?|master|slave|worker|replica|primary|secondary|leader|follower|broker|backend|frontend|api|app|web|www|site|gateway|service|svc|svr|machine|vm|box|container|docker|db|database|cache|queue|redis|postgres(?:ql)?|pg|mysql|maria(?:db)?|mongo(?:db)?|kafka|zookeeper|zk|rabbit(?:mq)?|memcached|nats|etcd|consul|vault|minio|s3|es|elastic(?:search)?|opensearch|kibana|solr|influx(?:db)?|grafana|prometheus|jaeger|zipkin|otel(?:-collector)?|collector|nginx|traefik|envoy|haproxy|selenium|hub|chrome|localstack|registry|jenkins|nexus|sonar(?:qube)?|keycloak|alpha|beta|test|dev|prod|stage|local|internal|public|private|ip|addr|address|domain|jaeger|tempo|loki|fake|mock|unix)(?:[-_]?(?:\d{1,3}|[a-d]|host|server|service|svc|node|master|slave|replica|primary|headless|broker|proxy|db|api|app|name|port|url|local|dev|test|container|collector|hub|agent|cluster))*$/i;

export const urlHost: Detector = {
  id: 'url-host',
  kind: 'infra.internal-host',
  entityType: 'HOST',
  label: 'Internal host name',
  severity: 'medium',
  anchor: { keywords: ['://', 'jdbc:oracle:thin:@'] },
  pattern:
    /(?::\/\/(?:[\w.%-]{1,60}@)?|jdbc:oracle:thin:@)(?<value>[A-Za-z][A-Za-z0-9-]{2,62}):\d{2,5}(?![\w.-])/dy,
  weigh: ({ value }) =>
    // One plain word may be anybody's example; a number or a second word makes it a machine.
    !/[\d-]/.test(value) || value.endsWith('-') || COMMON.test(value) || isManualName(value) ? 0 : 0.7,
  reference: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.2',
};

export const examples: readonly Examples[] = [
  {
    detector: 'url-host',
    positives: () => [
      'http://build07:8080/job/nightly',
      'http://ledger-core:9090/metrics',
      'jdbc:postgresql://pgclaims01:5432/claims',
      'amqp://events-fra2:5672',
      'https://svc@risk-engine:8443/v2',
      'jdbc:oracle:thin:@oraprd07:1521/CORE',
      'ldap://addc03:389',
      'redis://session-store-b:6379/0',
    ],
    negatives: () => [
      'http://localhost:3000',
      'redis://redis:6379',
      'http://example:80',
      'postgres://db:5432/app',
      'http://my-app:8080',
      'http://kafka-1:9092',
      'http://server:8080',
      'http://web-1:80',
      'https://acme.io:443',
      'http://elasticsearch-master:9200',
    ],
  },
];
