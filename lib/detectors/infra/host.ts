import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples, Hit } from '../detector';

const SUFFIXES = [
  '.internal',
  '.corp',
  '.local',
  '.lan',
  '.intra',
  '.intranet',
  '.svc',
  '.localdomain',
  '.private',
] as const;
/** Names that stand in manuals of the cloud and container vendors. */
const DOCUMENTED =
  /^(?:host\.docker\.internal|gateway\.docker\.internal|metadata\.google\.internal|kubernetes\.default\.svc(?:\.cluster\.local)?)$/i;

/** A property of an object reads like a host too: `this.internal.x`. Addresses have a scheme, a user, a port or a path. */
function weigh({ text, value, start, end }: Hit): number {
  if (DOCUMENTED.test(value) || /[A-Z]/.test(value)) return 0;
  const labels = value.split('.');
  const addressed =
    /:\/\/$|[\w]@$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^:\d{2,5}\b/.test(text.slice(end, end + 6));
  if (addressed) return 0.9;
  if (/^(?:this|self|window|module|exports|process|settings|config|app|ctx|options|env)\./.test(value))
    return 0;
  if (value.endsWith('.svc.cluster.local')) return 0.85;
  return labels.length > 2 && labels.some((label) => /[\d-]/.test(label))
    ? 0.75
    : labels.length > 3
      ? 0.65
      : 0;
}

export const internalHost: Detector = {
  id: 'internal-host',
  kind: 'infra.internal-host',
  entityType: 'HOST',
  label: 'Internal host name',
  severity: 'medium',
  anchor: { keywords: SUFFIXES, back: { over: charSet('A-Za-z0-9.\\-'), max: 120 } },
  pattern:
    /[.-]{0,4}(?<value>(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,9}(?:internal|corp|local|lan|intra|intranet|svc|localdomain|private))(?![A-Za-z0-9_([-]|\.[A-Za-z0-9_])/dy,
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
    ],
    negatives: () => [
      'this.internal.state',
      'module.local',
      'foo.internal()',
      'host.docker.internal:3000',
      'printer.local',
    ],
  },
];
