import { type Covered, coverageWith, type Failed } from '@/lib/core/coverage';
import type { Site } from '@/lib/sites/site';
import { type Composer, findComposer } from './find-composer';
import { roundTrips } from './twin';

/** What the self-check asks of the parts that it can't see. Each answers true while its part works. */
export interface Vitals {
  readonly inspectorAnswers: () => Promise<boolean>;
  readonly tripwireAnswers: () => Promise<boolean>;
  /** Our listeners stand on the window, and have stood there since before the page's. */
  readonly listening: () => boolean;
  /** What was last put into the composer was read back as it was meant. */
  readonly writesHold: () => boolean;
  /** What we have to show can be seen. */
  readonly shown: () => boolean;
  readonly orphaned: () => boolean;
}

/** The keys of the sentences that say why; the words stand in the locale. */
export type Reason =
  | 'reasonOrphaned'
  | 'reasonInspector'
  | 'reasonTripwire'
  | 'reasonListeners'
  | 'reasonNoComposer'
  | 'reasonDrifted'
  | 'reasonWriting'
  | 'reasonHidden';

/** One thing that has to work, and what is open when it doesn't. */
interface Check extends Failed {
  readonly name: Reason;
  readonly run: () => boolean | Promise<boolean>;
}

export interface Checked {
  readonly state: 'protected' | 'degraded' | 'not-protected';
  readonly reasons: readonly Reason[];
  readonly coverage: readonly Covered[];
  /** By which of the adapter's candidates the composer was recognised. */
  readonly candidate: string | null;
}

/** What stands between the user and the page, not the network. */
const GATES = { paste: 'warned', typing: 'warned', drop: 'warned', send: 'warned' } as const;

/** Without these nothing can be judged; all is held, and nothing can be promised. */
const vital = (vitals: Vitals): readonly Check[] => [
  { name: 'reasonOrphaned', run: () => !vitals.orphaned(), opens: {} },
  { name: 'reasonInspector', run: vitals.inspectorAnswers, opens: {} },
];

const partial = (vitals: Vitals, composer: Composer | null, site: Site): readonly Check[] => [
  {
    name: 'reasonTripwire',
    run: vitals.tripwireAnswers,
    opens: { typing: 'open', file: 'warned', image: 'warned', request: 'open', address: 'open' },
  },
  { name: 'reasonListeners', run: vitals.listening, opens: { ...GATES, file: 'warned' } },
  { name: 'reasonNoComposer', run: () => composer !== null, opens: GATES },
  { name: 'reasonDrifted', run: () => !isDrifted(composer, site), opens: {} },
  {
    name: 'reasonWriting',
    run: () => vitals.writesHold() && (composer === null || roundTrips(composer.element)),
    opens: { paste: 'warned', drop: 'warned' },
  },
  { name: 'reasonHidden', run: vitals.shown, opens: {} },
];

/** Says whether this page is protected, and if not fully, why and what is open. */
export async function selfCheck(document: Document, site: Site, vitals: Vitals): Promise<Checked> {
  const composer = findComposer(document, site);
  const candidate = composer?.candidate ?? null;
  for (const check of vital(vitals)) {
    if (await check.run()) continue;
    return { state: 'not-protected', reasons: [check.name], coverage: coverageWith([check]), candidate };
  }
  const failed: Check[] = [];
  for (const check of partial(vitals, composer, site)) if (!(await check.run())) failed.push(check);
  return {
    state: failed.length > 0 ? 'degraded' : 'protected',
    reasons: failed.map(({ name }) => name),
    coverage: coverageWith(failed),
    candidate,
  };
}

function isDrifted(composer: Composer | null, site: Site): boolean {
  return site.composers.some(({ name, drifted }) => drifted && name === composer?.candidate);
}
