import { classify } from '@/lib/classify/classify';
import { applyEdits } from '@/lib/core/edit';
import { mockTables } from '@/lib/mock/mock-tables';
import type { Random } from '@/lib/mock/random';
import { CLEAN_TEXTS } from '../e2e/clean-text';
import { type CanaryFormat, canary } from '../replicas/canary';
import { CARRIERS } from '../unit/detectors/carriers';

/** A text that a user brings along, and what of it must not leave: nothing of a clean one. */
export interface Load {
  readonly what: string;
  readonly text: string;
  /** Letters and digits alone, each drawn for this load. */
  readonly secrets: readonly { readonly secret: string }[];
}

/** A word alone is no secret. */
const FORMATS = [
  'aws-key',
  'github-token',
  'stripe-key',
  'password',
  'card',
] as const satisfies readonly CanaryFormat[];

/** Those of letters, digits and what file names may hold. */
const ONE_LINE = ['aws-key', 'github-token', 'stripe-key'] as const satisfies readonly CanaryFormat[];

/** Rows that the mock generators make over, so that no two loads are of the same people. */
const TABLES = [
  'id,name,email,city,balance\n5001,Margaret Thornton,{0},Leeds,1204.50\n5002,John Whitfield,{1},York,87.10\n5003,Anne Hollis,{2},Hull,310.00\n',
  '| id | name | email | born |\n|---|---|---|---|\n| 81 | Petra Lindner | {0} | 1984-02-11 |\n| 82 | Jonas Weber | {1} | 1971-10-30 |\n| 83 | Mia Krause | {2} | 1990-06-02 |\n',
  `[{"id":11,"name":"Petra Lindner","email":"{0}"},{"id":12,"name":"Jonas Weber","email":"{1}"},{"id":13,"name":"Mia Krause","email":"{2}"}]`,
] as const;

export function secretLoad(random: Random, seed: string): Load {
  const carrier = random.pick(CARRIERS as readonly [(typeof CARRIERS)[number], ...typeof CARRIERS]);
  if (random.below(4) === 0) return rowsLoad(random, seed);
  const format = random.pick(FORMATS);
  const { text, secret } = canary(format, seed);
  return { what: `${format} in ${carrier.name}`, text: carrier.wrap(text), secrets: [{ secret }] };
}

/** A secret that fits into one line, such as a file's name. */
export function shortLoad(random: Random, seed: string): Load {
  const format = random.pick(ONE_LINE);
  const { text, secret } = canary(format, seed);
  return { what: format, text, secrets: [{ secret }] };
}

function rowsLoad(random: Random, seed: string): Load {
  const table = random.pick(TABLES);
  const words = [0, 1, 2].map((at) => canary('word', `${seed} ${at}`));
  const filled = table.replace(/\{(\d)\}/g, (_, at: string) => `{${at}}@kundenbank.de`);
  const mocked = mockTables(filled, { seed: random.below(1e9) });
  // The generators may have made the places over, too: what they left is filled in again.
  const made = mocked ? applyEdits(filled, mocked.edits) : filled;
  let at = 0;
  const text = made.replace(/[\w.{}+-]+@[\w.-]+\.\w+/g, () => `${words[at++ % 3]?.text ?? ''}@kundenbank.de`);
  const secrets = words.slice(0, Math.min(at, 3)).map(({ secret }) => ({ secret }));
  return { what: 'rows of people', text, secrets };
}

/** A text that nothing is wrong with, in a carrier that makes nothing of it either. */
export function cleanLoad(random: Random): Load {
  const clean = CLEAN_TEXTS.filter(({ text }) => text.length < 500);
  for (;;) {
    const { name, text } = random.pick(clean as [(typeof clean)[number], ...typeof clean]);
    const carrier = random.pick(CARRIERS as readonly [(typeof CARRIERS)[number], ...typeof CARRIERS]);
    const wrapped = carrier.wrap(text);
    const isPlain = !/[\r\u001b]/.test(wrapped) && wrapped.length < 2_000;
    if (isPlain && classify(wrapped).route === 'public-code')
      return { what: `${name} in ${carrier.name}`, text: wrapped, secrets: [] };
  }
}

/** Words so long that they stand nowhere else; letters alone, so that the record can be asked for them in any encoding. */
const WORDS = ['internationalization', 'counterrevolutionaries', 'electroencephalograph'] as const;

/** A clean text for a script, with the word to look for. */
export function wordLoad(random: Random): Load & { readonly word: string } {
  const word = random.pick(WORDS);
  return { what: 'a long word', text: `What does ${word} mean?`, secrets: [], word };
}
