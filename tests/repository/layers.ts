/**
 * The order of the layers, from the vocabulary to what runs in a browser. A layer may import what stands in an earlier row;
 * the layers of one row don't know each other. The linter's configuration is written from this table, ARCHITECTURE.md
 * repeats it, and tests hold the three together.
 */
export const ROWS = [
  ['core'],
  ['checksums', 'normalise', 'sites', 'policy'],
  ['detectors', 'shape'],
  ['classify'],
  ['extract', 'vault', 'mock'],
  ['transform'],
  ['pipeline'],
  ['compose', 'review', 'audit'],
  ['engine'],
  ['messaging'],
  ['composer', 'egress', 'platform'],
  ['components'],
  ['entrypoints', 'cli'],
] as const;

export type Layer = (typeof ROWS)[number][number];

export const LAYERS: readonly Layer[] = ROWS.flat();

/** Up to this one, code has no browser, no window, no clock, no randomness and no I/O. */
const LAST_PURE: Layer = 'pipeline';

const TOP_LEVEL: readonly Layer[] = ['policy', 'components', 'entrypoints'];

const rowOf = (layer: Layer): number => ROWS.findIndex((row) => row.some((name) => name === layer));

/** The layer's path from the root, without an extension: a folder, for `pipeline` and `engine` a file. */
export const pathOf = (layer: Layer): string => (TOP_LEVEL.includes(layer) ? layer : `lib/${layer}`);

export const isPure = (layer: Layer): boolean => rowOf(layer) <= rowOf(LAST_PURE);

/** The layers that a layer must not import: its neighbours and all that stand after it. */
export const forbiddenTo = (layer: Layer): readonly Layer[] =>
  LAYERS.filter((other) => other !== layer && rowOf(other) >= rowOf(layer));

/** The layer that a file belongs to; undefined for tests, configuration and other files outside the product. */
export const layerOf = (file: string): Layer | undefined =>
  LAYERS.find((layer) => file.startsWith(`${pathOf(layer)}/`) || file.startsWith(`${pathOf(layer)}.`));

/** The table in the words of the documents: `core → {checksums, normalise} → …`. */
export const inWords = ROWS.map((row) => (row.length === 1 ? row[0] : `{${row.join(', ')}}`)).join(' → ');
