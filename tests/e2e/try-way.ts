import type { Page } from '@playwright/test';
import { type Chat, openChat } from '../browser/chats';
import { expectPill, readSurface } from '../browser/surface';
import { type Canary, leaks } from '../replicas/canary';
import type { Recorded, Recorder } from '../replicas/server/recorder';
import type { WayOut } from '../replicas/way-out';
import type { CleanOutcome, Outcome } from '../run/matrix';
import { expect, openGuarded } from './chat-test';
import { withoutChance } from './without-chance';

/** A way out of one chat, ready to be tried. */
export interface Trial {
  readonly way: WayOut;
  readonly chat: Chat;
  readonly carrier: RegExp;
  readonly recorder: Recorder;
}

/** How a clean text leaves: the bodies that hold it, and how many requests of their kind there were. */
interface Expected {
  readonly bodies: readonly string[];
  readonly count: number;
}

/** Milliseconds for a text to leave or to be stopped: a slow machine's, not the user's. */
const PATIENCE = 20_000;

export async function open(page: Page, { way, chat }: Trial, guarded: boolean): Promise<void> {
  if (!way.dead) return guarded ? openGuarded(page, chat) : openChat(page, chat);
  await page.goto(chat.url, { waitUntil: 'commit' });
  await page.locator(chat.editor).waitFor();
  if (guarded) await expectPill(page, 'Protected');
}

/** The requests that the way is known by, whole, since a moment of the record. */
export function carried({ carrier, recorder }: Trial, since = 0): readonly Recorded[] {
  return recorder
    .entries()
    .filter(
      ({ id, method, url, complete }) => id > since && complete && carrier.test(`${method} ${url.pathname}`),
    );
}

/**
 * A clean text's requests in a browser without the extension: all of them, or of a way that speaks while the user is at work
 * the one that carries the whole text.
 */
export async function yardstick(page: Page, trial: Trial, text: string): Promise<Expected> {
  await open(page, trial, false);
  await trial.way.take({ page, chat: trial.chat, text });
  let bodies: readonly string[] = [];
  await expect
    .poll(
      () => {
        bodies = bodiesWith(trial, text);
        return bodies.length;
      },
      { timeout: PATIENCE },
    )
    .toBeGreaterThan(0);
  return { bodies, count: carried(trial).length };
}

/** Waits until the same requests have come out of a guarded page. */
export async function tryClean(
  page: Page,
  trial: Trial,
  text: string,
  expected: readonly string[],
): Promise<CleanOutcome> {
  const { way, chat, recorder } = trial;
  const since = recorder.entries().at(-1)?.id ?? 0;
  await open(page, trial, true);
  await way.take({ page, chat, text });
  const arrived = () => bodiesWith(trial, text, since);
  const complete = async () => {
    if (same(arrived(), expected)) return true;
    await way.goOn?.({ page, chat, text });
    return false;
  };
  try {
    await expect.poll(complete, { timeout: PATIENCE, intervals: [200] }).toBe(true);
    return 'unchanged';
  } catch {
    // Says what is different: it's clean text.
    expect.soft(arrived(), way.name).toEqual(expected);
    return arrived().length === 0 ? 'lost' : 'changed';
  }
}

/** Tries to bring a secret out of a guarded page. What comes later than the outcome is for the caller to ask the record. */
export async function trySecret(page: Page, trial: Trial, secret: Canary, count: number): Promise<Outcome> {
  const { way, chat, recorder } = trial;
  const since = recorder.entries().at(-1)?.id ?? 0;
  const scene = { page, chat, text: secret.text };
  await open(page, trial, true);
  let enough = Number.POSITIVE_INFINITY;
  // What the card stands in the way of never comes to its end; closing the page ends it.
  const over = () => {
    enough = way.goOn ? carried(trial, since).length + 1 : count;
  };
  way.take(scene).then(over, over);
  const ended = async (): Promise<Outcome> => {
    if (leaks(recorder, secret).length > 0) return 'leaked';
    const { card, pill } = await readSurface(page);
    if (card !== null) return 'held';
    if (pill.includes('was stopped')) return 'refused';
    if (carried(trial, since).length >= enough) return 'rewritten';
    // A key that was meant for the page may have answered a card that stood long enough.
    if (await holdsPlaceholder(page, chat)) return 'rewritten';
    if (enough < Number.POSITIVE_INFINITY) await way.goOn?.(scene);
    return 'unclear';
  };
  let outcome: Outcome = 'unclear';
  await expect
    .poll(
      async () => {
        outcome = await ended();
        return outcome;
      },
      { timeout: PATIENCE, intervals: [200] },
    )
    .not.toBe('unclear')
    .catch(() => undefined);
  return outcome;
}

const holdsPlaceholder = async (page: Page, chat: Chat): Promise<boolean> => {
  const held = await page
    .locator(chat.editor)
    .evaluateAll((editors) =>
      editors.map((editor) => ('value' in editor ? String(editor.value) : editor.textContent)),
    );
  return held.some((text) => /[A-Z_]+_1\b/.test(text ?? ''));
};

/** Of a way that speaks while the user is at work only the request with the whole text counts; drafts before it may be late. */
function bodiesWith(trial: Trial, text: string, since = 0): readonly string[] {
  const bodies = carried(trial, since).map(({ body }) => withoutChance(body));
  if (!trial.way.goOn) return bodies.filter((body) => body.replaceAll('+', ' ').includes(text));
  // Forms write a space as a plus; an editor's last one doesn't break. What the user went on to type isn't compared.
  const typed = new RegExp(`${text}[.\\s\u00c2\u00a0]*`);
  const whole = bodies.map((body) => body.replaceAll('+', ' ')).findLast((body) => typed.test(body));
  return whole === undefined ? [] : [whole.replace(typed, '<text>')];
}

const same = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((body, at) => body === right[at]);
