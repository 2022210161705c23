import { CHAT_NAMES, CHATS, openChat } from '../browser/chats';
import { expect, bare as test } from '../browser/fixtures';
import { canary, leaks } from './canary';
import { WAYS_OUT } from './ways-out';

/**
 * The proof of the oracle: without the extension, whatever a page can let out does leave, by the request that is
 * expected, and the record shows it. A replica that no longer leaks would prove nothing.
 */
for (const name of CHAT_NAMES)
  for (const way of WAYS_OUT) {
    const carrier = way.carriedBy[name];
    if (!carrier) continue;
    test(`${name}: text leaves by ${way.name}`, async ({ page, replicas, recorder }) => {
      const chat = CHATS[name];
      const planted = canary('github-token', `${name} ${way.name}`);
      replicas.configure({ ...chat.switches, ...way.switches });
      if (way.dead) await page.goto(chat.url, { waitUntil: 'commit' });
      else await openChat(page, chat);
      expect(leaks(recorder, planted)).toEqual([]);

      await way.take({ page, chat, text: planted.text });
      await expect
        .poll(
          () =>
            leaks(recorder, planted)
              .filter(({ run }) => run >= planted.secret.length)
              .map(({ method, url }) => `${method} ${new URL(url).pathname}`)
              .filter((place) => carrier.test(place)),
          { timeout: 20_000 },
        )
        .not.toEqual([]);
    });
  }
