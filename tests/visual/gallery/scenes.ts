import type { PopupState } from '@/components/popup/state';
import type { Card, HeldCard, Notice, Status, SurfaceState } from '@/components/surface/state';
import { coverageWith, nothingRuns } from '@/lib/core/coverage';
import type { MaskedFinding } from '@/lib/core/finding';
import type { Route, Transform } from '@/lib/core/vocabulary';

/** What the gallery can show, by name: a page with our surface, or the popup. */
export type Scene =
  | { readonly surface: Omit<SurfaceState, 'theme'>; readonly panel?: true }
  | { readonly popup: PopupState };

const guarded: Status = {
  state: 'protected',
  reasons: [],
  coverage: coverageWith([]),
  candidate: 'prosemirror',
  reloadHelps: false,
};

const degraded: Status = {
  state: 'degraded',
  reasons: ['The network check isn’t running: what the page sends by itself isn’t seen.'],
  coverage: coverageWith([
    { name: 'reasonTripwire', opens: { typing: 'open', file: 'warned', request: 'open' } },
  ]),
  candidate: 'prosemirror',
  reloadHelps: true,
};

const unguarded: Status = {
  state: 'not-protected',
  reasons: ['This page was open before Breakwater was.'],
  coverage: nothingRuns('reason_reload'),
  candidate: null,
  reloadHelps: true,
};

const alone = (status: Status, notice: Notice | null = null): Scene => ({
  surface: { status, notice, card: null, lift: 0 },
});
const opened = (status: Status): Scene => ({
  surface: { status, notice: null, card: null, lift: 0 },
  panel: true,
});
const asking = (card: Card): Scene => ({ surface: { status: guarded, notice: null, card, lift: 0 } });

const awsKey: MaskedFinding = {
  kind: 'secret.aws-access-key',
  entityType: 'AWS_KEY',
  severity: 'critical',
  label: 'AWS access key',
  masked: 'AK••••••••••••••••',
  line: 12,
  last: false,
  part: 0,
  rotation: {
    provider: 'Amazon Web Services',
    url: 'https://console.aws.amazon.com/iam/home#/security_credentials',
    steps: [
      'Create a new access key.',
      'Put it where the old one is used.',
      'Deactivate the old key, then delete it.',
    ],
  },
};

const finding = (
  label: string,
  masked: string,
  severity: MaskedFinding['severity'],
  line: number,
): MaskedFinding => ({
  kind: `pii.${label.toLowerCase().replaceAll(' ', '-')}`,
  entityType: label.toUpperCase().replaceAll(' ', '_'),
  severity,
  label,
  masked,
  line,
  last: false,
  part: 0,
});

const config = `# payments service
region: eu-central-1
aws_access_key_id: [AWS_KEY_1]
bucket: invoices-archive
retry:
  attempts: 5
  backoff: exponential
`;

const rows = [
  'id,name,email,iban,balance',
  ...Array.from(
    { length: 120 },
    (_, at) => `${at + 1},Person ${at + 1},person${at + 1}@example.com,XX00,${at * 17}.50`,
  ),
].join('\n');

interface Held {
  readonly route: Route;
  readonly reasons: readonly string[];
  readonly findings: readonly MaskedFinding[];
  readonly total?: number;
  readonly ways: readonly (readonly [Transform, string, number])[];
}

const held = ({ route, reasons, findings, total, ways }: Held, more: Partial<HeldCard> = {}): HeldCard => ({
  kind: 'held',
  id: 1,
  source: 'paste',
  siteName: 'ChatGPT',
  destination: { site: 'chatgpt', account: 'personal', model: null },
  partNames: [],
  previewPart: 0,
  contained: true,
  verdict: {
    route,
    action: route === 'secret' ? 'block' : 'local-only',
    shape: 'config',
    confidence: 0.97,
    reasons,
    findings,
    total: total ?? findings.length,
    ways: ways.map(([transform, text, replaced]) => ({ transform, texts: [text], replaced })),
  },
  ...more,
});

const secret: Held = {
  route: 'secret',
  reasons: ['Line 12 holds an AWS access key.', 'Policy “Engineering” keeps credentials on this device.'],
  findings: [awsKey],
  ways: [
    ['redact', config, 1],
    ['minimise', config.replaceAll(/: .*/g, ': …'), 5],
  ],
};

const customers: Held = {
  route: 'sensitive-data',
  reasons: [
    '120 rows with names, e-mail addresses and account numbers.',
    'Customer records don’t go to a personal account.',
  ],
  findings: [
    finding('IBAN', 'DE••••••••••••••••••00', 'high', 2),
    finding('Email address', 'pe••••••••••••om', 'medium', 2),
    finding('Person name', 'Pe••••••', 'low', 2),
    ...Array.from({ length: 197 }, (_, at) => finding('Email address', 'pe••••••••••••om', 'medium', at + 3)),
  ],
  total: 5_000,
  ways: [
    ['mock', rows, 480],
    ['redact', rows.replaceAll(/person\d+@example.com/g, '[EMAIL_1]'), 360],
  ],
};

const internal: Held = {
  route: 'private-context',
  reasons: ['It names 3 internal hosts and a repository of your organisation.'],
  findings: [
    finding('Internal host name', 'db••••••••••••al', 'medium', 4),
    finding('Internal address', '10••••••12', 'low', 9),
  ],
  ways: [['minimise', config, 3]],
};

const popup = (state: PopupState): Scene => ({ popup: state });

export const SCENES = {
  'pill-protected': alone(guarded),
  'pill-checking': alone({ ...guarded, state: 'checking' }),
  'pill-degraded': alone(degraded),
  'pill-not-protected': alone(unguarded),
  'pill-replaced': alone(guarded, { kind: 'replaced', count: 3, thenSend: true }),
  'pill-working': alone(guarded, { kind: 'working', id: 1, done: 1_680_000, total: 4_200_000 }),
  'panel-protected': opened(guarded),
  'panel-degraded': opened(degraded),
  'panel-not-protected': opened(unguarded),
  'card-secret': asking(held(secret)),
  'card-secret-send': asking(held(secret, { source: 'send', siteName: 'Claude' })),
  'card-secret-request': asking(
    held({ ...secret, ways: [] }, { source: 'request', siteName: 'collector.example', destination: null }),
  ),
  'card-sensitive': asking(held(customers, { source: 'drop', partNames: ['customers-export-2026-11.csv'] })),
  'card-internal': asking(
    held(internal, { destination: { site: 'chatgpt', account: 'workspace', model: 'GPT-5.2 Thinking' } }),
  ),
  'card-policy': asking(
    held({
      route: 'public-code',
      reasons: ['Your policy allows no assistant in this browser profile.'],
      findings: [],
      ways: [],
    }),
  ),
  'card-files': asking({
    kind: 'files',
    id: 1,
    siteName: 'Claude',
    destination: { site: 'claude', account: 'personal', model: null },
    files: [
      { name: 'customers-export-2026-11.csv', reason: 'Contains sensitive data.' },
      { name: 'scan-0042.png', reason: 'Not a text file: its contents can’t be checked.' },
    ],
    rest: 1,
  }),
  'card-failed': asking({
    kind: 'uninspected',
    id: 1,
    source: 'paste',
    cause: 'failed',
    limit: 10_485_760,
    retry: true,
  }),
  'card-too-large': asking({
    kind: 'uninspected',
    id: 1,
    source: 'paste',
    cause: 'too-large',
    limit: 10_485_760,
    retry: false,
  }),
  'card-vanished': asking({ kind: 'vanished', id: 1, text: config }),
  'card-updated': asking({ kind: 'updated', id: 1 }),
  'popup-protected': popup({
    tab: {
      kind: 'guarded',
      state: 'protected',
      siteName: 'ChatGPT',
      reasons: [],
      coverage: coverageWith([]),
      counts: { checked: 42, held: 3 },
    },
    lastLine: 'workers',
    privateWindows: true,
  }),
  'popup-degraded': popup({
    tab: {
      kind: 'guarded',
      state: 'degraded',
      siteName: 'ChatGPT',
      reasons: ['The message box wasn’t found. The page may have changed, or shows no chat.'],
      coverage: coverageWith([
        {
          name: 'reasonNoComposer',
          opens: { paste: 'warned', typing: 'warned', drop: 'warned', send: 'warned' },
        },
      ]),
      counts: { checked: 42, held: 3 },
    },
    lastLine: 'none',
    privateWindows: true,
  }),
  'popup-not-protected': popup({
    tab: {
      kind: 'guarded',
      state: 'not-protected',
      siteName: 'Claude',
      reasons: ['This page was open before Breakwater was.'],
      coverage: nothingRuns('reason_reload'),
      counts: { checked: 0, held: 0 },
    },
    lastLine: 'none',
    privateWindows: false,
  }),
  'popup-elsewhere': popup({ tab: { kind: 'elsewhere' }, lastLine: 'workers', privateWindows: true }),
  'popup-no-access': popup({ tab: { kind: 'no-access' }, lastLine: 'all', privateWindows: true }),
} as const satisfies Record<string, Scene>;

export type SceneName = keyof typeof SCENES;
