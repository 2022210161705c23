/** What the automaton tells characters apart by: one small number for all cases of a letter, so that its rows stay short. */
export interface Symbols {
  /**
   * Symbol of a code unit. 0: in no keyword, the automaton falls back to its root. Below `width`: ASCII. From it on: other scripts.
   */
  readonly symbolOf: Uint16Array;
  /** How many there are. */
  readonly symbols: number;
  readonly width: number;
  readonly shift: number;
}

const CODE_UNITS = 0x10000;
const ASCII = 0x80;

/** One code unit's lower case; itself where that would take more than one (`İ`). Greek has two small sigmas: one will do. */
function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length !== 1 ? unit : lower === 'ς' ? 'σ' : lower;
}

/** Parts of Unicode whose scripts have one case, most of all the ideographs. Code units, the last excluded. */
const CASELESS: readonly (readonly [from: number, to: number])[] = [
  [0x0590, 0x10a0],
  [0x2e00, 0xa640],
  [0xac00, 0xfb00],
];

/** Whether a letter may have another case; asking so is far cheaper than changing it. */
const mayHaveCase = (code: number): boolean => !CASELESS.some(([from, to]) => code >= from && code < to);

/** Every code unit that folds to this one. */
function variants(unit: string): string[] {
  const others = [unit, unit.toUpperCase(), unit === 'σ' ? 'ς' : unit];
  return others.filter((other) => other.length === 1 && foldUnit(other) === unit);
}

/** Symbols of all code units in keywords, whatever their case: ASCII first, then everything else. */
export function handOutSymbols(keywords: readonly string[]): Symbols {
  const all = keywords.join('');
  const symbolOf = new Uint16Array(CODE_UNITS);
  let last = 0;
  const give = (unit: string): void => {
    const code = unit.charCodeAt(0);
    if (symbolOf[code] !== 0) return;
    const folded = mayHaveCase(code) ? foldUnit(unit) : unit;
    const known = symbolOf[folded.charCodeAt(0)] as number;
    symbolOf[code] = known === 0 ? ++last : known;
    if (known !== 0 || !mayHaveCase(code)) return;
    for (const variant of variants(folded)) symbolOf[variant.charCodeAt(0)] = last;
  };

  for (let code = 0; code < ASCII; code++) {
    const unit = String.fromCharCode(code);
    if (all.includes(unit)) give(unit);
  }
  const shift = Math.ceil(Math.log2(last + 1));
  const width = 1 << shift;
  last = width - 1;
  for (const unit of new Set(all.match(/[^\x00-\x7f]/g))) give(unit);
  return { symbolOf, symbols: last + 1, width, shift };
}
