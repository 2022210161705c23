import { type Random, randomOf } from '@/lib/mock/random';
import { CHAT_NAMES, type ChatName } from '../browser/chats';
import { OPEN } from '../replicas/open-ways';
import type { Switches } from '../replicas/switches';
import { TRANSPORTS } from '../replicas/transports';
import { cleanLoad, type Load, secretLoad, shortLoad, wordLoad } from './loads';

/** How a user brings a text into the page. */
const INPUTS = [
  'typed',
  'typed',
  'inserted',
  'pasted',
  'pasted as HTML',
  'a file',
  'the name of a file',
] as const;
/** What the user does next, whether or not anything was decided by then. */
const NEXT = [
  'Enter',
  'Control+Enter',
  'the button',
  'more typing',
  'a reload',
  'another page',
  'nothing',
] as const;
const CLEAN_INPUTS = ['typed', 'inserted', 'pasted'] as const;
const CLEAN_NEXT = ['Enter', 'the button'] as const;

/** Transports that a page uses every day: what they carry must arrive. The others may be closed altogether. */
const ORDINARY = [
  'fetch',
  'a Request with a form',
  'a gzip body',
  'base64 in JSON',
  'two requests',
  'frames of a WebSocket',
  'another host',
];

/** What a secret must not leave by; of the others the threat model says why it does. */
const SHUT = Object.keys(TRANSPORTS).filter((name) => !OPEN.includes(name));

export interface UserStep {
  readonly by: 'user';
  readonly load: Load;
  readonly input: (typeof INPUTS)[number];
  /** Milliseconds between two keys. */
  readonly pace: number;
  /** Milliseconds between the text and what comes next. */
  readonly pause: number;
  readonly next: (typeof NEXT)[number];
  /** The key that a card is answered with. */
  readonly answer: 'Enter' | 'Escape';
}

/** A script of a hostile page. */
export interface ScriptStep {
  readonly by: 'script';
  readonly load: Load;
  /** In a clean load, what to ask the record for. */
  readonly word: string | null;
  readonly transport: string;
}

export type Step = UserStep | ScriptStep;

/** One visit of one page. */
export interface Visit {
  readonly chat: ChatName;
  readonly switches: Partial<Switches>;
  readonly steps: readonly Step[];
}

/** Which visit comes at which place: of the seed alone, whatever the browser does. */
export function visitOf(seed: number, number: number): Visit {
  const random = randomOf(seed, 'visit', number);
  const chat = random.pick(CHAT_NAMES);
  const switches: Partial<Switches> = {
    prepare: random.pick([0, 400]),
    autocomplete: random.pick(['on', 'off']),
    lightPrepareDraft: random.pick(['on', 'off']),
    pasteLimit: random.pick([0, 1_000_000]),
    fault: random.pick(['none', 'none', 'strip']),
  };
  const steps = Array.from({ length: 3 + random.below(4) }, (_, at) =>
    stepOf(random, chat, `fuzz ${seed} ${number} ${at}`),
  );
  return { chat, switches, steps };
}

function stepOf(random: Random, chat: ChatName, seed: string): Step {
  const isClean = random.below(4) === 0;
  if (random.below(3) === 0) {
    const names = isClean ? ORDINARY : SHUT;
    const transport = random.pick(names.filter((name) => isReached(name, chat)) as [string, ...string[]]);
    if (!isClean) return { by: 'script', transport, load: shortLoad(random, seed), word: null };
    const { word, ...load } = wordLoad(random);
    return { by: 'script', transport, load, word };
  }
  const input = random.pick(isClean ? CLEAN_INPUTS : INPUTS);
  return {
    by: 'user',
    load: isClean
      ? cleanLoad(random)
      : input === 'the name of a file'
        ? shortLoad(random, seed)
        : secretLoad(random, seed),
    input,
    pace: random.pick([0, 0, 5, 20, 60]),
    pause: random.pick([0, 0, 50, 250, 700]),
    next: random.pick(isClean ? CLEAN_NEXT : NEXT),
    answer: random.pick(['Enter', 'Escape']),
  };
}

/** Other hosts than its own are closed to Claude's page by its own policy. */
const isReached = (transport: string, chat: ChatName): boolean =>
  chat !== 'claude' || !/WebSocket|another host|worker/.test(transport);

/** Without any value: what stands in a record of failures. */
export function inWords(step: Step): string {
  const { what, secrets } = step.load;
  const load = secrets.length === 0 ? `clean, ${what}` : what;
  return step.by === 'script'
    ? `${load}: a script sends it by ${step.transport}`
    : `${load}: ${step.input}, ${step.pace} ms a key, after ${step.pause} ms ${step.next}, a card is answered with ${step.answer}`;
}
