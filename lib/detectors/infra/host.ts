import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples, Hit } from '../detector';
import { lazily } from '../pattern';
import { isManualName } from './manual-names';
import { NETWORK_SUFFIX, NETWORK_SUFFIXES } from './network-suffixes';

/** Names that stand in manuals of the cloud and container vendors. */
const DOCUMENTED =
  /^(?:(?:host|gateway|kubernetes|vm)\.docker\.internal|host\.(?:containers|lima|minikube)\.internal|metadata(?:\.google)?\.internal|kubernetes\.default\.svc(?:\.cluster\.local)?|.*\.(?:example|test)\.\w+|localhost\.localdomain|ip-10-0-[01]-\d{1,3}\.ec2\.internal)$/i;
/** What code calls its own things: `config.db.local`. */
const PROPERTY =
  /^(?:this|self|window|document|module|exports|process|settings|config|conf|app|ctx|context|options|opts|env|req|res|props|params|state|data|obj|super|vars?|values|locals|result|request|response)\./;
const NAMED =
  /\b(?:host|hostname|server|fqdn|node|ssh|ping|curl|dig|nslookup|telnet|traceroute|dns|rsync|scp)\b["']?\s{0,2}[:=]?\s{0,2}["'`]?$/i;
/** Ends that no property has. */
const NETWORK_ONLY = /\.(?:corp|lan|intranet|localdomain|home\.arpa|svc\.cluster\.local)$/i;

/** A property of an object reads like a host too: `this.internal.x`. Addresses have a scheme, a user, a port or a path. */
function weigh({ text, value, start, end }: Hit): number {
  const labels = value.split('.');
  if (DOCUMENTED.test(value) || /[a-z][A-Z]/.test(value) || labels.some((label) => /^-|-$/.test(label)))
    return 0;
  // Constants and enumerations end in capitals.
  if (/[A-Z]\w*$/.test(value) && /[a-z]/.test(value)) return 0;
  if (isManualName(labels[0] ?? '') && labels.length < 4) return 0;
  const beginning = text.slice(Math.max(0, start - 24), start);
  const addressed =
    /:\/\/$|\w@$|[^\\\w]\\\\$/.test(beginning) || /^:\d{2,5}\b/.test(text.slice(end, end + 6));
  if (addressed) return 0.9;
  if (PROPERTY.test(value)) return 0;
  // Windows writes its names in capitals; so do constants, which have no numbers.
  if (/[A-Z]/.test(value) && !/[\d-]/.test(value)) return 0;
  if (NETWORK_ONLY.test(value) && labels.length > 2) return 0.85;
  if (labels.length > 2 && labels.some((label) => /[\d-]/.test(label))) return 0.75;
  return labels.length > 3 || NAMED.test(beginning) ? 0.65 : 0;
}

export const internalHost: Detector = {
  id: 'internal-host',
  kind: 'infra.internal-host',
  entityType: 'HOST',
  label: 'Internal host name',
  severity: 'medium',
  anchor: {
    keywords: NETWORK_SUFFIXES.map((suffix) => `.${suffix}`),
    back: { over: charSet('A-Za-z0-9.\\-'), max: 120 },
  },
  pattern: lazily(
    String.raw`(?<!\p{L})[.-]{0,4}(?<value>(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,9}(?:${NETWORK_SUFFIX}))(?![A-Za-z0-9_([-]|\.[A-Za-z0-9_])`,
    'diuy',
  ),
  weigh,
  reference: 'https://www.rfc-editor.org/rfc/rfc6762#appendix-G',
};

export const examples: readonly Examples[] = [
  {
    detector: 'internal-host',
    positives: () => [
      'https://jenkins.corp/job/build',
      'db-07.prod.acme.internal',
      'payments.billing.svc.cluster.local',
      'ssh deploy@bastion.lan',
      'nas.cellar.home.arpa',
      'SRV-DC02.emea.bank.local',
      'curl http://ledger.core.intranet:8080/health',
      'ip-10-42-7-19.eu-central-1.compute.internal',
      'vault.service.fra1.consul',
      'ldap.acme.corp',
    ],
    negatives: () => [
      'this.internal.state',
      'module.local',
      'foo.internal()',
      'host.docker.internal:3000',
      'printer.local',
      'metadata.google.internal',
      'name.intern()',
      'config.auth.local',
      'my-service.local',
      'process.env.local',
      'kubernetes.default.svc',
    ],
  },
];
