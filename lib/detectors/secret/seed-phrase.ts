import type { Detector, Examples } from '../detector';
import { lazily } from '../pattern';
import { changeOnService } from './rotations';

/** Phrases that the standard and the tools of developers print: everybody knows them. */
const DOCUMENTED =
  /^(?:abandon abandon|legal winner|letter advice|zoo zoo|test test test|candy maple|ozone drill|gravity machine|hamster diagram|panda eyebrow)/;

/** A word of the standard's lists: of Latin letters, or of another script, decomposed or not. */
const WORD = String.raw`(?:[a-zà-ÿ\u0300-\u036f]{3,12}|[\p{Lo}\p{M}]{1,10})`;

/** Twelve to twenty-four small words behind a label: what a wallet is restored from. */
export const seedPhrase: Detector = {
  id: 'seed-phrase',
  kind: 'secret.seed-phrase',
  entityType: 'SEED_PHRASE',
  label: 'Recovery phrase of a wallet',
  severity: 'critical',
  anchor: {
    keywords:
      'mnemonic|seed phrase|seed_phrase|seedphrase|recovery phrase|recovery_phrase|secret phrase|backup phrase|seed words|wallet seed|frase semilla|frase de recuperación|phrase de récupération|phrase secrète|frase di recupero|frase seed|frase semente|frase de recuperação|wiederherstellungsphrase|seed-phrase|сид-фраза|сид фраза|мнемоник|助记词|助記詞|復元フレーズ|リカバリーフレーズ|니모닉|복구 구문'.split(
        '|',
      ),
    behind: { whole: 0 },
  },
  pattern: lazily(
    String.raw`[\p{L}\w ]{0,24}["'\x60]?\s{0,3}(?:[:=：]|is|was|=>|es|est|è|é|ist|это)\s{0,4}["'\x60[]?\s{0,4}(?<value>${WORD}(?:(?:["'\x60]?,?[ \t\u3000]{1,3}["'\x60]?|\r?\n[ \t]{0,8}\d{1,2}[.)]? )${WORD}){11,23})(?!\p{L})`,
    'dyu',
  ),
  weigh: ({ value }) => {
    const words = value.split(/[\s\d"'`,.)]+/);
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
      `frase semilla: ${['ábaco', 'abdomen', 'nido', 'tigre', 'mapa', 'roca', 'sol', 'lunes', 'queso', 'panal', 'jarra', 'vapor'].join(' ')}`,
      `助记词：${[...'的一是在不了有和人这中大'].join(' ')}`,
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
