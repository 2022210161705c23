import type { BrowserContext } from '@playwright/test';
import { CHAT_NAMES, CHATS } from '../browser/chats';
import { launchPlain, openProfile } from '../browser/launch';
import { canary, leaks } from '../replicas/canary';
import type { WayOut } from '../replicas/way-out';
import { WAYS_OUT } from '../replicas/ways-out';
import { CELL, type Cell, isGood } from '../run/matrix';
import { PLANNED } from '../run/matrix-reporter';
import { expect, test } from './chat-test';
import { type Trial, tryClean, trySecret, yardstick } from './try-way';

// Each page takes minutes: they share the machine's workers.
test.describe.configure({ mode: 'parallel' });

/** Nothing that any detector knows, and nothing else on the page says it. */
const CLEAN = 'Does a mutex sleep';
/** The same as the record is searched: letters alone. */
const SOUGHT = 'Doesamutexsleep';

/** Forgets what a page kept: the next one is to begin empty. */
async function forget(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  await page.close();
}

for (const name of CHAT_NAMES) {
  const chat = CHATS[name];
  const ways = WAYS_OUT.flatMap((way) => {
    const carrier = way.carriedBy[name];
    return carrier ? [{ way, carrier }] : [];
  });
  const labelOf = (way: WayOut) => `${way.proves.join(' ')} ${way.name}`;
  const planned = ways.map(({ way }) => ({ chat: name, channel: labelOf(way) }));

  test(`${chat.title}: by no way out does a secret leave, and clean text arrives unchanged by each`, {
    annotation: { type: PLANNED, description: JSON.stringify(planned) },
  }, async ({ context, replicas, recorder }) => {
    test.setTimeout(900_000);
    const plain = await launchPlain(replicas);
    const cells: Cell[] = [];
    for (const { way, carrier } of ways)
      await test.step(way.name, async () => {
        const trial: Trial = { way, chat, carrier, recorder };
        const secret = canary('github-token', `matrix ${name} ${way.name}`);
        replicas.configure({ ...chat.switches, ...way.switches });
        recorder.reset();
        const profile = await openProfile(plain);
        const expected = await yardstick(await profile.newPage(), trial, CLEAN);
        await profile.close();
        // A replica that no longer leaks, or a record that doesn't show it, would prove nothing.
        const places = leaks(recorder, { secret: SOUGHT }, { minRun: SOUGHT.length });
        expect
          .soft(places.map(({ method, url }) => `${method} ${new URL(url).pathname}`).join('\n'), way.name)
          .toMatch(new RegExp(carrier, 'm'));

        recorder.reset();
        const dirty = await context.newPage();
        const outcome = await trySecret(dirty, trial, secret, expected.count);
        await dirty.close();
        await forget(context, chat.url);
        const page = await context.newPage();
        const clean = await tryClean(page, trial, CLEAN, expected.bodies);
        await page.close();
        await forget(context, chat.url);

        const leaked = leaks(recorder, secret).length > 0;
        const cell: Cell = { chat: name, channel: labelOf(way), outcome: leaked ? 'leaked' : outcome, clean };
        cells.push(cell);
        test.info().annotations.push({ type: CELL, description: JSON.stringify(cell) });
        // The page's policy has nothing to say against the extension.
        expect.soft(recorder.sent(/^\/__csp$/)).toEqual([]);
      });
    await plain.close();
    expect(cells.filter((cell) => !isGood(cell))).toEqual([]);
  });
}
