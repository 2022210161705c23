import { classify } from '@/lib/classify/classify';
import { mask } from '@/lib/classify/mask';
import { detectors } from '@/lib/detectors';
import type { Detector } from '@/lib/detectors/detector';
import { examples } from '@/lib/detectors/examples';

const FAMILIES: Readonly<Record<string, { readonly title: string; readonly about: string }>> = {
  secret: {
    title: 'Secrets',
    about:
      'Credentials. They stop a paste; the card names who issued them, where they are revoked and how they are rotated.',
  },
  pii: {
    title: 'Personal and regulated data',
    about: 'What points to a person. Weak patterns need words beside them or check digits that agree.',
  },
  infra: {
    title: 'Private context',
    about: 'What points inside an organisation: hosts, accounts, paths, tickets.',
  },
  injection: {
    title: 'Injection',
    about: 'Text that addresses an assistant instead of its reader, also where a reader would not see it.',
  },
  other: { title: 'Markings', about: 'What a document says about itself.' },
};

/** The longest example that a cell of the table shows. Characters. */
const LONGEST = 72;

const cell = (text: string): string =>
  text
    .replace(/\|/g, '\\|')
    .replace(/[\r\n]+/g, ' ⏎ ')
    .replace(/[^\P{C}]/gu, '');

/** The detector's first example with its value masked, cut to what stands around the value. */
function example({ id, kind }: Detector): string {
  const [text = ''] = examples.find(({ detector }) => detector === id)?.positives() ?? [];
  const found = classify(text).findings.find((finding) => finding.kind === kind);
  if (found === undefined) return '';
  const before = text.slice(Math.max(0, found.start - 32), found.start);
  const shown = `${before}${mask(text.slice(found.start, found.end))}${text.slice(found.end, found.end + 16)}`;
  return `\`${cell(shown).replaceAll('`', "'").slice(0, LONGEST)}\``;
}

function row(detector: Detector): string {
  const { label, severity, reference, rotation } = detector;
  const revoke = rotation === undefined ? '' : `[${cell(rotation.provider)}](${rotation.url})`;
  return `| ${cell(label)} | ${example(detector)} | ${severity} | [source](${reference}) | ${revoke} |`;
}

function section(family: string): string {
  const { title, about } = FAMILIES[family] ?? { title: family, about: '' };
  const own = detectors
    .filter(({ kind }) => kind.startsWith(`${family}.`))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  return [
    `## ${title} (${own.length})`,
    '',
    about,
    '',
    '| What | Example, masked | Severity | Described by | Revoked at |',
    '|---|---|---|---|---|',
    ...own.map(row),
  ].join('\n');
}

/** The page about every detector, from the detectors themselves and their examples. */
export function detectorDocs(): string {
  const families = [...new Set(detectors.map(({ kind }) => kind.slice(0, kind.indexOf('.'))))];
  return [
    '# What is detected',
    '',
    'Written by `npm run docs` from the detectors and their examples; a test fails when it is out of date. Examples are made up, and masked as the card masks them.',
    '',
    ...families.flatMap((family) => [section(family), '']),
  ].join('\n');
}
