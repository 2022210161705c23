/** `warned`: something of it can pass, and the user is told. `open`: nothing looks at it. */
export const COVERAGES = ['covered', 'warned', 'open'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** The ways into an assistant, as its user knows them. */
export const WAYS = [
  'paste',
  'typing',
  'drop',
  'file',
  'image',
  'send',
  'request',
  'address',
  'voice',
  'connector',
] as const;
export type Way = (typeof WAYS)[number];

/**
 * What isn't covered although everything works. A link's address reaches the site before anything of ours runs there; voice
 * and what the site itself reads from a cloud drive never pass through this page as text.
 */
const USUAL: Readonly<Partial<Record<Way, Coverage>>> = {
  address: 'warned',
  voice: 'open',
  connector: 'open',
};

/** A check that has failed, and what is open without it. */
export interface Failed {
  /** The key of the sentence that says it. */
  readonly name: string;
  readonly opens: Readonly<Partial<Record<Way, Exclude<Coverage, 'covered'>>>>;
}

export interface Covered {
  readonly way: Way;
  readonly coverage: Coverage;
  /** The failed check that made it worse than it usually is. */
  readonly because: string | null;
}

const isWorse = (one: Coverage, than: Coverage): boolean => COVERAGES.indexOf(one) > COVERAGES.indexOf(than);

/**
 * The coverage of every way where these checks have failed. Behind a gate that is gone stands the network check; where that
 * is gone too, what was partly open is wholly.
 */
export function coverageWith(failed: readonly Failed[]): readonly Covered[] {
  const unchecked = failed.find(({ opens }) => opens.request === 'open');
  return WAYS.map((way) => {
    let found: Covered = { way, coverage: USUAL[way] ?? 'covered', because: null };
    for (const check of failed) {
      const { name, opens } = check;
      const said = opens[way] ?? 'covered';
      const alone = unchecked !== undefined && check !== unchecked;
      const coverage = said === 'warned' && alone ? 'open' : said;
      if (isWorse(coverage, found.coverage)) found = { way, coverage, because: name };
    }
    return found;
  });
}

/** Nothing of ours runs on the page. */
export const nothingRuns = (because: string): readonly Covered[] =>
  WAYS.map((way) => ({ way, coverage: 'open', because: USUAL[way] === 'open' ? null : because }));
