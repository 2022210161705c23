import type { Detector, Examples } from '../detector';
import { changeOnService } from './rotations';

/** Phrases that the standard and the tools of developers print: everybody knows them. */
const DOCUMENTED =
  /^(?:abandon abandon|legal winner|letter advice|zoo zoo|test test test|candy maple|ozone drill|gravity machine|hamster diagram|panda eyebrow)/;

/** Twelve to twenty-four small words behind a label: what a wallet is restored from. */
export const seedPhrase: Detector = {
  id: 'seed-phrase',
  kind: 'secret.seed-phrase',
  entityType: 'SEED_PHRASE',
  label: 'Recovery phrase of a wallet',
  severity: 'critical',
  anchor: {
    keywords:
      'mnemonic|seed phrase|seed_phrase|seedphrase|recovery phrase|recovery_phrase|secret phrase|backup phrase|seed words|wallet seed'.split(
        '|',
      ),
    behind: { whole: 0 },
  },
  pattern:
    /[\w ]{0,24}["'`]?\s{0,3}(?:[:=]|is|was|=>)\s{0,4}["'`[]?\s{0,4}(?<value>[a-z]{3,8}(?:(?:["'`]?,?[ \t]{1,3}["'`]?|\r?\n[ \t]{0,8}\d{1,2}[.)]? )[a-z]{3,8}){11,23})(?![a-z])/dy,
  weigh: ({ value }) => {
    const words = value.split(/[^a-z]+/);
    const several = new Set(words).size > words.length * 0.6;
    return several && words.length % 3 === 0 && !DOCUMENTED.test(value) ? 0.93 : 0;
  },
  reference: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  rotation: {
    ...changeOnService,
    provider: 'the wallet',
    steps: [
      'Make a new wallet with a new phrase and move everything to it now.',
      'Never type the old phrase again.',
    ],
  },
};

const PHRASE = [
  'copper',
  'lantern',
  'ostrich',
  'velvet',
  'crater',
  'nephew',
  'salmon',
  'orbit',
  'tissue',
  'walnut',
  'gospel',
  'ramp',
];

export const examples: readonly Examples[] = [
  {
    detector: 'seed-phrase',
    positives: () => [
      `mnemonic: "${PHRASE.join(' ')}"`,
      `the seed phrase is ${PHRASE.toReversed().join(' ')}`,
    ],
    negatives: () => [
      'mnemonic: "legal winner thank year wave sausage worth useful legal winner thank yellow"',
      'mnemonic = "test test test test test test test test test test test junk"',
      'the seed phrase is made of twelve words that a wallet shows once only',
      'a mnemonic is a pattern of letters or ideas',
    ],
  },
];
