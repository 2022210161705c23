import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { launch, type Order } from './browser';
import { type Recorder, startRecorder } from './recorder';

/** A page whose first inline script is as hostile as it can be. */
const HOSTILE = `<!doctype html><html><head><script>
  window.caught = [];
  for (const phase of [true, false]) {
    addEventListener('breakwater:offer', (event) => caught.push(event.ports?.length ?? 0), phase);
  }
  for (let i = 0; i < 3; i++) dispatchEvent(new Event('breakwater:ask'));
  window.first = fetch('/first', { method: 'POST', body: 'REFUSE at once' }).then(() => 'sent', () => 'refused');
</script></head><body>page</body></html>`;

let recorder: Recorder;
let context: BrowserContext;
test.beforeAll(async () => {
  recorder = await startRecorder();
  recorder.pages.set('/', HOSTILE);
});
test.afterAll(() => recorder.close());
test.afterEach(() => context.close());

const open = async (order: Order): Promise<Page> => {
  recorder.arrivals.length = 0;
  context = await launch(order);
  const page = await context.newPage();
  await page.goto(`${recorder.origin}/`);
  return page;
};
const outcome = (page: Page) => page.evaluate('first');
const arrived = () => recorder.arrivals.map(({ path }) => path);

for (const order of ['tripwire-first', 'guard-first'] as const) {
  test(`${order}: the port has changed hands before the first inline script, which can't get it`, async () => {
    const page = await open(order);
    expect(await outcome(page)).toBe('refused');
    await expect(page.locator('html')).toHaveAttribute('data-alive', 'yes');
    expect(await page.evaluate('caught')).toEqual([]);
    expect(arrived()).toEqual([]);
  });

  test(`${order}: a frame that never loaded anything is guarded like its page`, async () => {
    const page = await open(order);
    const inFrame = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow as Window & typeof globalThis;
      let offers = 0;
      inner.addEventListener('breakwater:offer', () => (offers += 1), true);
      inner.dispatchEvent(new Event('breakwater:ask'));
      if (offers > 0) return 'offered to the page';
      return inner.fetch('/frame', { method: 'POST', body: 'REFUSE in a frame' }).then(
        () => 'sent',
        () => 'refused',
      );
    });
    expect(inFrame).toBe('refused');
    expect(arrived()).toEqual([]);
  });
}

test('with nobody in the isolated world nothing with a body leaves, and asking yields no port that answers', async () => {
  const page = await open('no-guard');
  expect(await outcome(page)).toBe('refused');
  expect(await page.evaluate('caught')).toEqual([]);
  expect(arrived()).toEqual([]);
});

test('without a tripwire the isolated world says so, and takes no port from the page', async () => {
  const page = await open('no-tripwire');
  await expect(page.locator('html')).toHaveAttribute('data-alive', 'no');
  const answered = await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const event = new MessageEvent('breakwater:offer', { cancelable: true, ports: [port2] });
    dispatchEvent(event);
    port1.close();
    return event.defaultPrevented;
  });
  expect(answered).toBe(false);
});
