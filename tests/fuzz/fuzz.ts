import type { BrowserContext } from '@playwright/test';
import { CHATS } from '../browser/chats';
import { launch, launchPlain, openProfile } from '../browser/launch';
import { leaks } from '../replicas/canary';
import type { Replicas } from '../replicas/server/start';
import { inWords, type Step, type Visit, visitOf } from './plan';
import { playSecret, scriptArrives, sendClean } from './play';
import { openStage, type Stage, tidy } from './stage';

export interface Fuzzed {
  /** Steps with a secret, and with a clean text. */
  readonly secrets: number;
  readonly clean: number;
  /** What went wrong, each with the steps that lead there. Never a value. */
  readonly failures: readonly string[];
}

export interface FuzzOptions {
  readonly replicas: Replicas;
  readonly seed: number;
  /** How long to go on beginning visits; the last one is brought to its end. */
  readonly milliseconds: number;
  /** Without it whatever is tried must leak. */
  readonly extension?: null;
  /** Ends with the first failure. */
  readonly first?: boolean;
}

interface Tools {
  readonly context: BrowserContext;
  readonly yardstick: BrowserContext;
  readonly replicas: Replicas;
  readonly guarded: boolean;
}

/** What a page sends after its visit is over still counts. */
const REMEMBERED = 12;

/** Tries what nobody thought of. The same seed tries the same, in the same order. */
export async function fuzz({
  replicas,
  seed,
  milliseconds,
  extension,
  first = false,
}: FuzzOptions): Promise<Fuzzed> {
  const guarded = extension !== null;
  const plain = await launchPlain(replicas);
  const context = guarded ? await launch({ replicas }) : await openProfile(plain);
  const tools: Tools = { context, yardstick: await openProfile(plain), replicas, guarded };
  const end = performance.now() + milliseconds;
  const recent: { secret: string }[] = [];
  const counts = { secrets: 0, clean: 0 };
  const failures: string[] = [];
  for (let number = 0; performance.now() < end && !(first && failures.length > 0); number++) {
    const visit = visitOf(seed, number);
    const played: Step[] = [];
    const fail = (what: string) =>
      failures.push(
        [`visit ${number}, ${visit.chat}: ${what}`, ...played.map((step) => `    ${inWords(step)}`)].join(
          '\n',
        ),
      );
    try {
      for await (const { step, fault } of playVisit(tools, visit)) {
        played.push(step);
        counts[step.load.secrets.length > 0 ? 'secrets' : 'clean'] += 1;
        recent.push(...step.load.secrets);
        if (fault !== null) fail(fault);
        const left = recent.flatMap((secret) => leaks(replicas.recorder, secret));
        if (left.length === 0) continue;
        fail(
          `leaked by ${[...new Set(left.map(({ method, url, view }) => `${method} ${placeOf(url)} (${view})`))].join(', ')}`,
        );
        recent.length = 0;
        break;
      }
    } catch (error) {
      fail(`broke off: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown'}`);
    }
    recent.splice(0, recent.length - REMEMBERED);
  }
  await context.close();
  await plain.close();
  return { ...counts, failures };
}

/** Plays the steps of a visit one after the other; a fault is said of the step that showed it. */
async function* playVisit(
  { context, yardstick, replicas, guarded }: Tools,
  { chat: name, switches, steps }: Visit,
): AsyncGenerator<{ readonly step: Step; readonly fault: string | null }> {
  const { recorder } = replicas;
  const chat = CHATS[name];
  replicas.configure({ ...chat.switches, ...switches });
  recorder.reset();
  const stage = await openStage(context, chat, recorder, guarded);
  let twin: Stage | null = null;
  try {
    for (const step of steps) {
      if (step.load.secrets.length > 0) {
        await playSecret(stage, step);
        yield { step, fault: null };
      } else if (step.by === 'script') {
        yield {
          step,
          fault: (await scriptArrives(stage, step)) ? null : 'a clean text did not arrive whole',
        };
      } else {
        twin ??= await openStage(yardstick, chat, recorder, false);
        const expected = await sendClean(twin, step);
        const arrived = await sendClean(stage, step);
        yield { step, fault: faultOf(expected, arrived) };
        await tidy(twin, 'Escape');
        await tidy(stage, 'Escape');
      }
    }
  } finally {
    await twin?.page.close();
    await stage.page.close();
  }
}

function faultOf(expected: string | null, arrived: string | null): string | null {
  if (expected === null) return 'a clean text did not leave a page that nobody guards';
  if (arrived === null) return 'a clean text did not arrive';
  if (arrived === expected) return null;
  const at = expected.split('').findIndex((unit, index) => arrived[index] !== unit);
  return `a clean text of ${expected.length} characters arrived as ${arrived.length}, another from ${at} on`;
}

/** A path without its query, which may hold what leaked; so may a path's long parts. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname.replace(/[^/]{12,}/g, '…');
}
