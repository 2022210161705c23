import type { Page } from '@playwright/test';
import { CHATS } from '../browser/chats';
import { expectPill, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { expect, openGuarded, shared as test } from './chat-test';

const chat = CHATS.claude;

/** Where a page puts a frame that nobody looks at. */
const PLACES = {
  'no size': 'width:0;height:0;border:0',
  'no box': 'display:none',
  'out of the window': 'position:fixed;left:-5000px;width:600px;height:400px',
  transparent: 'position:fixed;inset:0;width:600px;height:400px;opacity:0;pointer-events:none',
} as const;

/** Sends from a frame's own functions, as a page would that looks for a way round, and says whether it failed. */
function sendFromFrame(page: Page, style: string, text: string): Promise<string> {
  return page.evaluate(
    async ([css, body]) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = css;
      document.body.append(frame);
      const inner = frame.contentWindow as (Window & typeof globalThis) | null;
      const sent = inner?.fetch('/api/organizations/x/chat_conversations/y/completion', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ prompt: body }),
      });
      const outcome = await (sent ?? Promise.reject()).then(
        () => 'sent',
        () => 'failed',
      );
      frame.remove();
      return outcome;
    },
    [style, text] as const,
  );
}

test('what is stopped in a frame that nobody sees is told in the page', async ({
  page,
  replicas,
  recorder,
}) => {
  replicas.configure(chat.switches);
  for (const [place, style] of Object.entries(PLACES)) {
    await test.step(place, async () => {
      await openGuarded(page, chat);
      const secret = canary('github-token', `${chat.name} ${place}`);
      expect(await sendFromFrame(page, style, `why does ${secret.text} fail`)).toBe('failed');
      await expectPill(page, 'Something was stopped in a part of this page that you can’t see.');
      expect((await readSurface(page)).card).toBeNull();
      expect(leaks(recorder, secret)).toEqual([]);
    });
  }
  expect(await sendFromFrame(page, PLACES['no size'], 'nothing wrong with this')).toBe('sent');
});

test('what is stopped in a frame that is seen is asked about there', async ({ page, replicas, recorder }) => {
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  const secret = canary('github-token', 'seen');
  const style = 'position:fixed;inset:0;width:700px;height:500px;border:0;z-index:9;background:white';
  // It waits for an answer in the frame, and ends with the page.
  sendFromFrame(page, style, `why does ${secret.text} fail`).catch(() => undefined);
  await expect
    .poll(async () => (await readSurface(page)).pill, { timeout: 10_000 })
    .not.toContain('Something was stopped');
  expect(leaks(recorder, secret)).toEqual([]);
});
