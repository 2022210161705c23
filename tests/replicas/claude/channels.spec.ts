import type { Page } from '@playwright/test';
import { expect, bare as test } from '../../browser/fixtures';
import { canary, leaks } from '../canary';
import { answered, composer, open, paste, say, sendButton, synthetic, textFile } from './drive';

/**
 * Every way in which text leaves the page, taken without the extension: a replica that doesn't leak proves nothing.
 * Each row: what the user does, on which page, and the path of the request that must carry the text.
 */
interface Channel {
  readonly name: string;
  readonly target: string;
  readonly take: (page: Page, text: string) => Promise<unknown>;
  readonly path: RegExp;
}

const COMPLETION = /\/completion$/;
const UPLOAD = /\/wiggle\/upload-file$/;

const send = async (page: Page, text: string): Promise<void> => {
  await composer(page).pressSequentially(text);
  await page.keyboard.press('Enter');
};

const choose = (page: Page, name: string, content: string): Promise<void> =>
  page.getByTestId('file-upload').setInputFiles(textFile(name, content));

const pasteLong = async (page: Page, text: string): Promise<void> => {
  await paste(page, `${'a'.repeat(4000)} ${text}`);
  await page.getByTestId('file-thumbnail').waitFor();
  await sendButton(page).click();
};

const edit = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('button', { name: 'Edit' }).last().click();
  const field = page.locator('[data-cds="UserMessage"]').locator('textarea, .tiptap');
  await field.fill(text);
  await page.locator('[data-cds="UserMessage"] button:has(> span.bg-fill-primary)').click();
};

const code = async (page: Page, text: string): Promise<void> => {
  await page.locator('#turn-form').locator('div[contenteditable="true"], textarea').fill(text);
  await page.getByRole('button', { name: 'Send message' }).click();
};

const CHANNELS: readonly Channel[] = [
  { name: 'Enter', target: '/new', take: send, path: COMPLETION },
  {
    name: 'the send button',
    target: '/new',
    take: async (page, text) => {
      await composer(page).fill(text);
      await sendButton(page).click();
    },
    path: COMPLETION,
  },
  {
    name: 'an Enter that a script made up',
    target: '/new',
    take: async (page, text) => {
      await composer(page).fill(text);
      await composer(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true });
    },
    path: COMPLETION,
  },
  {
    name: 'a click that a script made up',
    target: '/new',
    take: async (page, text) => {
      await composer(page).fill(text);
      await sendButton(page).dispatchEvent('click');
    },
    path: COMPLETION,
  },
  {
    name: 'a short paste',
    target: '/new',
    take: async (page, text) => {
      await paste(page, text);
      await page.keyboard.press('Enter');
    },
    path: COMPLETION,
  },
  { name: 'a long paste', target: '/new', take: pasteLong, path: COMPLETION },
  { name: 'a long paste as a file', target: '/new?pasteWire=file', take: pasteLong, path: UPLOAD },
  { name: 'a file', target: '/new', take: (page, text) => choose(page, 'a.txt', text), path: UPLOAD },
  {
    name: 'a file by XHR',
    target: '/new?uploadVia=xhr',
    take: (page, text) => choose(page, 'a.txt', text),
    path: UPLOAD,
  },
  {
    name: 'the name of a file',
    target: '/new',
    take: (page, text) => choose(page, `${text}.txt`, ''),
    path: UPLOAD,
  },
  {
    name: 'a dropped file',
    target: '/new',
    take: (page, text) => synthetic(page, 'drop', 'a.txt', text),
    path: UPLOAD,
  },
  { name: 'an edited message', target: '/chat/stored', take: edit, path: COMPLETION },
  {
    name: 'a message edited in a rich field',
    target: '/chat/stored?editField=editor',
    take: edit,
    path: COMPLETION,
  },
  {
    name: 'a prefilled composer',
    target: '/new?q=',
    take: (page) => page.keyboard.press('Enter'),
    path: COMPLETION,
  },
  { name: 'an incognito chat', target: '/new?incognito', take: send, path: COMPLETION },
  { name: 'a project', target: '/project/1', take: send, path: COMPLETION },
  { name: 'the older layout', target: '/new?layout=old', take: send, path: COMPLETION },
  { name: 'a page whose names changed', target: '/new?fault=rename', take: send, path: COMPLETION },
  { name: 'a page in Arabic', target: '/new?loc=ar', take: send, path: COMPLETION },
  { name: 'the title', target: '/new', take: send, path: /\/title$/ },
  { name: 'telemetry', target: '/new?leakTelemetry=on', take: send, path: /^\/api\/event_logging\/batch$/ },
  { name: 'a beacon', target: '/new?leakTelemetry=on', take: send, path: /^\/v1\/t$/ },
  { name: 'a task', target: '/cowork/project/1', take: send, path: /\/tasks\/[^/]+\/message$/ },
  {
    name: "a project's knowledge",
    target: '/project/1',
    take: async (page, text) => {
      await page.getByRole('textbox', { name: 'Add text content' }).fill(text);
      await page.getByRole('button', { name: 'Save' }).click();
    },
    path: /\/projects\/1\/docs$/,
  },
  { name: 'Claude Code', target: '/code', take: code, path: /\/v1\/sessions\/[^/]+\/events$/ },
  { name: 'Claude Code in a textarea', target: '/code?codeField=textarea', take: code, path: /\/events$/ },
];

for (const { name, target, take, path } of CHANNELS)
  test(`text leaves by ${name}`, async ({ page, recorder }) => {
    const secret = canary('github-token', name);
    const prefilled = target.endsWith('?q=') ? target + secret.text : target;
    if (target.startsWith('/code')) await page.goto(`https://claude.ai${target}`);
    else await open(page, prefilled);
    await take(page, secret.text);
    await recorder.until((entries) =>
      entries.some((entry) => entry.complete && path.test(entry.url.pathname)),
    );
    await expect
      .poll(() => leaks(recorder, secret).some(({ url }) => path.test(new URL(url).pathname)))
      .toBe(true);
  });

test('a retry repeats no text', async ({ page, recorder }) => {
  const secret = canary('github-token', 'retry');
  await open(page, '/new');
  await say(page, secret.text);
  recorder.reset();
  await page.getByRole('button', { name: 'Retry' }).click();
  await page.getByText('Another answer').waitFor();
  await answered(page);
  expect(recorder.sent(/\/retry_completion$/)).toHaveLength(1);
  expect(leaks(recorder, secret)).toEqual([]);
});
