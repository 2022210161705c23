import { classify } from '@/lib/classify/classify';
import { detect } from '@/lib/classify/detect';
import { mask } from '@/lib/classify/mask';
import { applyEdits } from '@/lib/core/edit';
import type { Finding } from '@/lib/core/finding';
import { detectors } from '@/lib/detectors';
import { type Detector, exampleOf } from '@/lib/detectors/detector';
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
    .replaceAll('](', '] (')
    .replace(/[\r\n]+/g, ' ⏎ ')
    .replace(/[^\P{C}]/gu, '');

/** How much of an example is shown before and after the value. Characters. */
const BEFORE = 32;
const AFTER = 16;

/** The detector's first example, all values in it masked, cut to what stands around its own. */
function example({ id, kind }: Detector): string {
  const twin = examples.find(({ detector }) => detector === id);
  const text = twin === undefined ? '' : exampleOf(twin);
  const findings = twin?.positives().length === 0 ? detect(text) : classify(text).findings;
  const own = findings.find((finding) => finding.kind === kind);
  if (own === undefined) return '';
  const masked = (part: readonly Finding[]) =>
    part.map(({ start, end }) => ({ start, end, text: mask(text.slice(start, end)) }));
  const before = applyEdits(text.slice(0, own.end), masked(findings.filter(({ end }) => end <= own.end)));
  const after = applyEdits(text, masked(findings)).slice(before.length);
  const value = mask(text.slice(own.start, own.end));
  const shown = before.slice(-BEFORE - value.length) + after.slice(0, AFTER);
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
    'Some findings are slight: numbers that are printed as examples, addresses that every router has, a town, a number plate with no word beside it. They hold nothing back; in a text that something else holds they are replaced too.',
    '',
    ...families.flatMap((family) => [section(family), '']),
  ].join('\n');
}
