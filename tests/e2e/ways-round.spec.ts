import type { Page } from '@playwright/test';
import { CHATS, type Chat } from '../browser/chats';
import { type Canary, canary, leaks } from '../replicas/canary';
import { OPEN } from '../replicas/open-ways';
import type { Recorder } from '../replicas/server/recorder';
import { takeTransport } from '../replicas/take-transport';
import { TRANSPORTS } from '../replicas/transports';
import { expect, openGuarded, test } from './chat-test';

/** Ways round that are closed for good: nothing leaves by them, clean or not. */
const CLOSED = [
  'an EventSource',
  'a way to pay',
  'a font',
  'a worker of its own address',
  'the XMLHttpRequest of a worker',
  'the WebSocket of a worker',
  'the cache of a worker',
  'a worker that declares its caches',
  'a worker that hides what its guard needs',
  'a worker that hides the fetch of its prototype',
  'a worker of a worker',
  'a shared worker',
  // The address is set when it was judged, which is after the browser looked for it.
  'the ping of a link',
  'the candidates of a preload',
  'a picture in a drawing that moves',
  // The browser refuses what they post, whose page nobody can tell.
  'a service worker',
  'a service worker that answers the page',
  'XMLHttpRequest',
  // What was judged is what leaves.
  'a blob that is waited for',
  'a blob that a worker waits for',
  // Given up while it was still held, by the page or with it.
  'a fetch that outlives the page',
  'a request that was aborted',
  'the fetch of a frame that loads',
  'the fetch of a frame in markup',
  'the fetch of a frame in a frame',
  'the fetch of a window that loads',
  'a form of a frame that loads',
  'a form by the function of a frame that loads',
];

/** What is cut into pieces has tests of its own, beside those of bodies. */
const PIECES = ['two requests', 'frames of a WebSocket', 'UTF-16 frames of a WebSocket'];

/** So many stay open after their turn: their requests take a moment. */
const KEPT = 24;

/** So many pages at once: they wait more than they compute. */
const TOGETHER = 4;

/** So many clean texts in one page. */
const COMPANY = 6;

async function together<Row>(rows: readonly Row[], take: (row: Row) => Promise<void>): Promise<void> {
  for (let from = 0; from < rows.length; from += TOGETHER)
    await Promise.all(rows.slice(from, from + TOGETHER).map(take));
}

const WORDS = ['harbour', 'rowing', 'lantern', 'meadow', 'orchard', 'willow', 'pebble', 'thunder'];

/** Clean words that stand in no other row. */
const words = (at: number): string =>
  [at % 8, Math.floor(at / 8), (at * 3 + 1) % 8].map((word) => WORDS[word]).join('');

const arrived = (recorder: Recorder, text: string): boolean =>
  leaks(recorder, { secret: text }, { minRun: text.length }).length > 0;

/** Claude's policy lets its pages speak to none of ChatGPT's hosts. */
const waysOf = (chat: Chat): (readonly [way: string, source: string])[] =>
  Object.entries(TRANSPORTS).filter(
    ([way, source]) =>
      !PIECES.includes(way) && (chat.name !== 'claude' || !/ws\.chatgpt|oaiusercontent/.test(source)),
  );

for (const chat of [CHATS['chatgpt-shell'], CHATS.claude])
  test(`${chat.title}: no way round the gates but those told as open lets a secret out, and those not closed let clean text out`, async ({
    page,
    context,
    replicas,
    recorder,
  }) => {
    test.setTimeout(600_000);
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    const rows = waysOf(chat);
    const secretOf = (way: string): Canary => canary('github-token', `${chat.name} ${way}`);
    const names = rows.map(([way]) => way);
    const lost = () => names.filter((way, at) => !CLOSED.includes(way) && !arrived(recorder, words(at)));
    const open: Page[] = [];
    // What a page still holds goes with it.
    const keep = async (page: Page) => {
      open.push(page);
      if (open.length > KEPT) await Promise.all(open.splice(0, open.length - KEPT).map((old) => old.close()));
    };
    const clean = rows.map(([way, source], at) => ({ way, source, text: words(at) }));

    // Clean texts go in company, where a page that leaves takes the others' with it: those that were lost go alone.
    const companies = clean
      .filter((_, at) => at % COMPANY === 0)
      .map((_, at) => clean.slice(at * COMPANY, (at + 1) * COMPANY));
    await together(companies, async (some) => keep(await takeTransport(context, chat, some)));
    await together(rows, async ([way, source]) =>
      keep(await takeTransport(context, chat, [{ source, text: secretOf(way).text }])),
    );
    const alone = lost();
    await together(
      clean.filter(({ way }) => alone.includes(way)),
      async (one) => keep(await takeTransport(context, chat, [one])),
    );
    await expect.poll(lost, { timeout: 20_000, intervals: [1_000] }).toEqual([]);
    expect(names.filter((way) => leaks(recorder, secretOf(way)).length > 0)).toEqual(
      names.filter((way) => OPEN.includes(way)),
    );
  });
