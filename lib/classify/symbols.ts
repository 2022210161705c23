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
const mayHaveCase = (unit: string): boolean => {
  const code = unit.charCodeAt(0);
  return !CASELESS.some(([from, to]) => code >= from && code < to);
};

/** Every code unit that folds to this one. */
function variants(unit: string): string[] {
  if (!mayHaveCase(unit)) return [unit];
  const others = [unit, unit.toUpperCase(), unit === 'σ' ? 'ς' : unit];
  return others.filter((other) => other.length === 1 && foldUnit(other) === unit);
}

/** The code units of some texts, in the case in which they are looked for, each once. */
function unitsIn(texts: readonly string[]): number[] {
  const all = texts.join('');
  const ascii = Array.from({ length: ASCII }, (_, code) => String.fromCharCode(code));
  const units = [...ascii.filter((unit) => all.includes(unit)), ...new Set(all.match(/[^\x00-\x7f]/g))];
  return [...new Set(units.map((unit) => foldUnit(unit).charCodeAt(0)))];
}

/** Symbols of all code units in keywords, whatever their case: ASCII first, then everything else. */
export function handOutSymbols(keywords: readonly string[]): Symbols {
  const units = unitsIn(keywords);
  const ascii = units.filter((unit) => unit < ASCII);
  const others = units.filter((unit) => unit >= ASCII);
  const shift = Math.ceil(Math.log2(ascii.length + 1));
  const width = 1 << shift;
  const symbolOf = new Uint16Array(CODE_UNITS);
  const give = (unit: number, symbol: number): void => {
    for (const variant of variants(String.fromCharCode(unit))) symbolOf[variant.charCodeAt(0)] = symbol;
  };
  ascii.forEach((unit, index) => give(unit, 1 + index));
  others.forEach((unit, index) => give(unit, width + index));
  return { symbolOf, symbols: width + others.length, width, shift };
}
