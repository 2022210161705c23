import { claude } from '@/lib/sites/claude';
import { expect, bare as test } from '../../browser/fixtures';
import { answered, composer, open, paste, say, sendButton, synthetic, thumbnail } from './drive';

const bodyOf = (entry: { readonly body: Buffer } | undefined): unknown =>
  JSON.parse(entry?.body.toString('utf8') ?? 'null');

test('the first message creates its conversation and moves the page to it', async ({ page, recorder }) => {
  await open(page, '/new');
  await say(page, 'hello');
  const [first] = recorder.sent(/\/completion$/);
  const uuid = first?.url.pathname.split('/').at(-2);
  expect(new URL(page.url()).pathname).toBe(`/chat/${uuid}`);
  expect(bodyOf(first)).toMatchObject({ prompt: 'hello', create_conversation_params: { uuid } });
  await say(page, 'again');
  expect(bodyOf(recorder.sent(/\/completion$/)[1])).not.toHaveProperty('create_conversation_params');
});

test('an older page creates the conversation by a call of its own', async ({ page, recorder }) => {
  await open(page, '/new?create=call');
  await say(page, 'hello');
  expect(recorder.sent(/\/chat_conversations$/)).toHaveLength(1);
  expect(bodyOf(recorder.sent(/\/completion$/)[0])).not.toHaveProperty('create_conversation_params');
});

test('an incognito chat says that it is temporary', async ({ page, recorder }) => {
  await open(page, '/new?incognito');
  await say(page, 'hello');
  expect(bodyOf(recorder.sent(/\/completion$/)[0])).toMatchObject({
    create_conversation_params: { is_temporary: true },
  });
  expect(claude.temporary.test(page.url())).toBe(true);
});

for (const [shiftEnter, html] of [
  ['paragraph', '<p>one</p><p>two</p>'],
  ['break', '<p>one<br>two</p>'],
])
  test(`Shift+Enter starts a line (${shiftEnter}) and Enter sends both`, async ({ page, recorder }) => {
    await open(page, `/new?shiftEnter=${shiftEnter}`);
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    expect(await composer(page).innerHTML()).toBe(html);
    await page.keyboard.press('Enter');
    await answered(page);
    expect(bodyOf(recorder.sent(/\/completion$/)[0])).toMatchObject({ prompt: 'one\ntwo' });
  });

test('Enter is ignored while an answer streams, and the draft stays', async ({ page, recorder }) => {
  await open(page, '/new?pace=60000');
  await page.keyboard.type('first');
  await page.keyboard.press('Enter');
  await page.locator('[data-is-streaming="true"]').waitFor();
  await composer(page).pressSequentially('second');
  await page.keyboard.press('Enter');
  await expect(composer(page)).toHaveText('second');
  await page.getByRole('button', { name: 'Stop response' }).click();
  await answered(page);
  expect(recorder.sent(/\/completion$/)).toHaveLength(1);
  expect(recorder.sent(/\/stop_response$/)).toHaveLength(1);
});

test('a paste can be undone', async ({ page }) => {
  await open(page, '/new');
  await page.keyboard.type('kept ');
  await paste(page, 'pasted');
  await expect(composer(page)).toHaveText('kept pasted');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(composer(page)).not.toContainText('pasted');
});

test('text up to the limit stays text, one character more becomes an attachment', async ({ page }) => {
  await open(page, '/new?pasteLimit=20');
  await paste(page, 'a'.repeat(20));
  await expect(composer(page)).toHaveText('a'.repeat(20));
  await paste(page, 'b'.repeat(21));
  await expect(thumbnail(page)).toHaveText(/Pasted content/);
  await expect(composer(page)).toHaveText('a'.repeat(20));
});

test('files of a paste that a script made up are dropped', async ({ page, recorder }) => {
  await open(page, '/new');
  await synthetic(page, 'paste', 'a.txt', 'pasted');
  await synthetic(page, 'drop', 'b.txt', 'dropped');
  await expect(thumbnail(page)).toHaveText(/b\.txt/);
  expect(recorder.sent(/\/upload-file$/)).toHaveLength(1);
});

test('editing keeps the parent and drops what followed', async ({ page, recorder }) => {
  await open(page, '/new');
  await say(page, 'first');
  await say(page, 'second');
  await page.getByRole('button', { name: 'Edit' }).first().click();
  const field = page.locator('[data-cds="UserMessage"] textarea');
  await field.fill('other');
  await field.press('Enter');
  await expect(page.getByTestId('user-message')).toHaveText(['other']);
  await answered(page);
  const [first, , third] = recorder.sent(/\/completion$/).map(bodyOf);
  expect(third).toMatchObject({ prompt: 'other' });
  expect(Object(third).parent_message_uuid).toBe(Object(first).parent_message_uuid);
});

for (const answer of ['error', 'cut'])
  test(`an answer that ends in ${answer} is shown as failed`, async ({ page }) => {
    await open(page, `/new?answer=${answer}`);
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Something went wrong.');
  });

test('the composer is another node after each navigation', async ({ page }) => {
  await open(page, '/new');
  const before = await composer(page).elementHandle();
  await page.getByRole('link', { name: 'An earlier chat' }).click();
  await expect(composer(page).locator('p')).toHaveAttribute('data-placeholder', 'Reply…');
  expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
});

test('earlier turns are mounted only when the reader scrolls up', async ({ page }) => {
  await open(page, '/chat/stored');
  const turns = page.getByRole('article');
  await expect(turns).toHaveCount(8);
  await expect(turns.first()).toHaveAttribute('aria-setsize', '14');
  await page.locator('[data-autoscroll-container]').evaluate((scroller) => scroller.scrollTo(0, 0));
  await expect(turns).toHaveCount(14);
});

test('before hydration the page is there and the editor is not', async ({ page, recorder }) => {
  await page.goto('https://claude.ai/new?hydrate=1000000');
  await expect(sendButton(page)).toBeVisible();
  await page
    .getByTestId('file-upload')
    .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
  await expect(composer(page)).toHaveCount(0);
  expect(recorder.sent(/\/upload-file$/)).toHaveLength(0);
});

test('without scripts nothing can be written', async ({ page }) => {
  await page.goto('https://claude.ai/new?fault=nojs');
  await expect(page.locator('main fieldset')).toBeVisible();
  await expect(composer(page)).toHaveCount(0);
});

test('the fault strip removes what the page did not make, and nothing else', async ({ page }) => {
  await open(page, '/new?fault=strip');
  await page
    .locator('main fieldset')
    .evaluate((frame) => frame.append(document.createElement('foreign-node')));
  await expect(page.locator('foreign-node')).toHaveCount(0);
  await page.keyboard.type('still here');
  await expect(composer(page)).toHaveText('still here');
});
