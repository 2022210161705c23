import { claude } from '@/lib/sites/claude';
import type { Candidate } from '@/lib/sites/site';
import { expect, bare as test } from '../../browser/fixtures';
import { composer, open, say } from './drive';

const css = (candidates: readonly Candidate[], name: string): string =>
  candidates.find((candidate) => candidate.name === name)?.css ?? `[missing="${name}"]`;

/** What the adapter's candidates find inside `main`, on each variant: composers, then send buttons. */
const EXPECTED = [
  { target: '/new', composers: { 'test-id': 1, tiptap: 1, structure: 1 }, send: { 'test-id': 1, label: 1 } },
  { target: '/chat/stored', composers: { 'test-id': 1, tiptap: 1 }, send: { 'test-id': 1, label: 1 } },
  { target: '/new?layout=old', composers: { 'test-id': 0, tiptap: 1 }, send: { 'test-id': 0, label: 1 } },
  { target: '/new?fault=rename', composers: { 'test-id': 0, tiptap: 1 }, send: { 'test-id': 0, label: 1 } },
  { target: '/new?loc=zh', composers: { 'test-id': 1, tiptap: 1 }, send: { 'test-id': 1, label: 0 } },
] as const;

for (const { target, composers, send } of EXPECTED)
  test(`the adapter's candidates find what is written here on ${target}`, async ({ page }) => {
    await open(page, target);
    const found = (selector: string) => page.locator(selector).and(page.locator('main *')).count();
    for (const [name, count] of Object.entries(composers))
      expect(await found(css(claude.composers, name)), name).toBe(count);
    for (const [name, count] of Object.entries(send))
      expect(await found(css(claude.sendButtons, name)), name).toBe(count);
  });

test('both fields of Claude Code are found', async ({ page }) => {
  for (const target of ['/code', '/code?codeField=textarea']) {
    await page.goto(`https://claude.ai${target}`);
    await expect(page.locator(css(claude.composers, 'code'))).toHaveCount(1);
  }
});

test('the decoys are there: a hidden composer, a search field, editable frames', async ({ page }) => {
  await open(page, '/chat/stored');
  await expect(page.locator('fieldset.opacity-0 [contenteditable="true"]')).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveCount(1);
  const artifact = page.frameLocator('iframe[title="Artifact"]');
  await expect(artifact.locator('[contenteditable="true"]')).toHaveCount(1);
});

for (const [loc, label] of [
  ['en', 'Send message'],
  ['de', 'Nachricht senden'],
  ['zh', '发送消息'],
  ['ar', 'إرسال الرسالة'],
] as const)
  test(`labels are in ${loc}`, async ({ page }) => {
    await open(page, `/new?loc=${loc}`);
    await expect(page.getByRole('button', { name: label })).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('dir', loc === 'ar' ? 'rtl' : 'ltr');
  });

test('projects and incognito chats have no header', async ({ page }) => {
  for (const [target, headers] of [
    ['/new', 1],
    ['/new?incognito', 0],
    ['/project/1/chat/2', 0],
  ] as const) {
    await open(page, target);
    await expect(page.getByTestId('chat-header')).toHaveCount(headers);
  }
});

test('the page breaks its own policy nowhere and throws nothing', async ({ page, recorder }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const response = await page.goto('https://claude.ai/chat/stored');
  expect(await response?.headerValue('content-security-policy')).toContain("worker-src 'self' blob:");
  await composer(page).click();
  await say(page, 'hello');
  expect(errors).toEqual([]);
  expect(recorder.sent(/^\/__csp$/)).toEqual([]);
});

test('equal runs send equal ids', async ({ page, recorder }) => {
  const ids: (string | undefined)[] = [];
  for (const _run of [1, 2]) {
    await page.goto('https://claude.ai/login');
    await page.evaluate(() => localStorage.clear());
    await open(page, '/new');
    await say(page, 'hello');
    ids.push(recorder.sent(/\/completion$/).at(-1)?.url.pathname);
  }
  expect(ids[0]).toBe(ids[1]);
});
