/** What became of a text that is not to leave: `leaked` and `unclear` are failures. */
export type Outcome = 'held' | 'refused' | 'rewritten' | 'leaked' | 'unclear';

/** What became of a clean text that took the same way. */
export type CleanOutcome = 'unchanged' | 'changed' | 'lost';

/** One way out of one page. */
export interface Place {
  readonly chat: string;
  readonly channel: string;
}

export interface Cell extends Place {
  readonly outcome: Outcome;
  readonly clean: CleanOutcome;
}

/** The type of the annotations by which tests hand over their cells, as JSON. */
export const CELL = 'matrix';

export const isGood = ({ outcome, clean }: Cell): boolean =>
  outcome !== 'leaked' && outcome !== 'unclear' && clean === 'unchanged';

/** What is wrong with a matrix, one line each: a cell that is bad, or one that nobody filled. */
export function complaints(expected: readonly Place[], cells: readonly Cell[]): readonly string[] {
  const missing = expected.filter((place) => !cells.some((cell) => isAt(cell, place)));
  return [
    ...cells.filter((cell) => !isGood(cell)).map((cell) => `${at(cell)}: ${inWords(cell)}`),
    ...missing.map((place) => `${at(place)}: nobody tried`),
  ];
}

/** One line a channel, one column a chat; a dash where the page doesn't have the way. */
export function table(expected: readonly Place[], cells: readonly Cell[]): readonly string[] {
  const places = [...expected, ...cells];
  const chats = [...new Set(places.map(({ chat }) => chat))];
  const channels = [...new Set(places.map(({ channel }) => channel))];
  const content = (place: Place): string => {
    const cell = cells.find((one) => isAt(one, place));
    if (cell) return inWords(cell);
    return expected.some((one) => isAt(one, place)) ? 'MISSING' : '–';
  };
  const rows = [
    ['way out', ...chats],
    ...channels.map((channel) => [channel, ...chats.map((chat) => content({ chat, channel }))]),
  ];
  const widths = [...Array(chats.length + 1).keys()].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((word, column) => word.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const isAt = (one: Place, other: Place): boolean => one.chat === other.chat && one.channel === other.channel;

const at = ({ chat, channel }: Place): string => `${chat}, ${channel}`;

/** Good words are small, bad ones loud. */
function inWords(cell: Cell): string {
  const { outcome, clean } = cell;
  const secret = outcome === 'leaked' || outcome === 'unclear' ? outcome.toUpperCase() : outcome;
  return clean === 'unchanged' ? secret : `${secret}, clean ${clean.toUpperCase()}`;
}
