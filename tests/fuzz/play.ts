import { received } from '../browser/chats';
import { leaks } from '../replicas/canary';
import { TRANSPORTS } from '../replicas/transports';
import type { ScriptStep, UserStep } from './plan';
import { playUser } from './play-user';
import { type Stage, settled, tidy, until } from './stage';

/** Milliseconds for a clean text to arrive. */
const ARRIVAL = 20_000;

/** Plays a step with a secret. What left is asked of the record by the caller, since it may come later. */
export async function playSecret(stage: Stage, step: UserStep | ScriptStep): Promise<void> {
  const { page, chat, recorder } = stage;
  const before = received(recorder, chat).length;
  const played = step.by === 'user' ? playUser(page, chat, step) : runScript(stage, step);
  // An open card stands in the way of what the user would have done next.
  await played.catch(() => undefined);
  await settled(stage, before);
  await tidy(stage, step.by === 'user' ? step.answer : 'Escape');
}

/** Sends a clean text. @returns What the server made of it; null when it never came. */
export async function sendClean(stage: Stage, step: UserStep): Promise<string | null> {
  const { page, chat, recorder } = stage;
  const before = received(recorder, chat).length;
  await playUser(page, chat, step);
  const arrived = await until(async () => {
    if (received(recorder, chat).length > before) return true;
    // The page takes no message while an answer streams in; its user tries again.
    await page.locator(chat.editor).first().press('Enter');
    return false;
  }, ARRIVAL);
  return arrived ? (received(recorder, chat).at(-1) ?? null) : null;
}

/** Whether a clean text came whole out of the page by a script of it. */
export async function scriptArrives(stage: Stage, step: ScriptStep): Promise<boolean> {
  const secret = step.word ?? '';
  const whole = () => leaks(stage.recorder, { secret }, { minRun: secret.length }).length > 0;
  stage.recorder.reset();
  await runScript(stage, step);
  return until(whole, ARRIVAL);
}

/** Over DevTools, because the page's policy forbids what builds functions out of text. */
async function runScript({ page }: Stage, { transport, load }: ScriptStep): Promise<void> {
  const body = TRANSPORTS[transport];
  if (body === undefined) throw new Error(`There is no transport ${transport}`);
  await page.evaluate(`void (async (text) => { ${body} })(${JSON.stringify(load.text)}).catch(() => 0)`);
}
