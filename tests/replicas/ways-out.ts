import { paste } from '../browser/clipboard';
import { RARE_WAYS } from './rare-ways';
import {
  CHATGPT_FILE,
  CHATGPT_FILE_NAME,
  CLAUDE_FILE,
  chooseFile,
  rich,
  type Scene,
  SEND,
  type WayOut,
} from './way-out';

/** Longer than any site's limit, so that the page turns it into an attachment. */
const FILLER = 'line of a long text\n'.repeat(500);

/** Every way out of the pages: what users do each day first. */
export const WAYS_OUT: readonly WayOut[] = [
  {
    name: 'the draft request while typing',
    proves: ['T1'],
    carriedBy: {
      ...rich(/^POST \/backend-api\/f\/conversation\/prepare$/),
      'chatgpt-light': /^POST \/unauth-mweb\/conversation\/prepare$/,
    },
    switches: { prepare: 0, lightPrepareDraft: 'on' },
    take: ({ page, text }) => page.keyboard.type(text),
    goOn: ({ page }) => page.keyboard.type('. '),
  },
  {
    name: 'the autocomplete request while typing',
    proves: ['T1'],
    carriedBy: rich(/^POST .*\/generate_autocompletions$/),
    take: ({ page, text }) => page.keyboard.type(text),
    goOn: ({ page }) => page.keyboard.type('. '),
  },
  {
    name: 'typing and Enter',
    proves: ['T2'],
    carriedBy: SEND,
    take: async ({ page, text }) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'a paste and Enter',
    proves: ['T3'],
    carriedBy: SEND,
    take: async ({ page, text }) => {
      await paste(page, { text });
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'the send button',
    proves: ['T2'],
    carriedBy: SEND,
    take: async ({ page, chat, text }) => {
      await page.keyboard.type(text);
      await page.locator(chat.send).click();
    },
  },
  {
    name: 'a long paste that becomes an attachment',
    proves: ['T3', 'T9'],
    carriedBy: { ...rich(CHATGPT_FILE), claude: SEND.claude },
    take: async ({ page, chat, text }) => {
      await paste(page, { text: FILLER + text });
      await page.locator(chat.send).click();
    },
  },
  {
    name: 'an edited message',
    proves: ['T10'],
    carriedBy: SEND,
    take: editedMessage,
  },
  {
    name: 'a message edited in a rich field',
    proves: ['T10'],
    carriedBy: SEND,
    switches: { editField: 'editor' },
    take: editedMessage,
  },
  {
    name: 'a draft that the page restored',
    proves: ['T5'],
    // Where Claude keeps its drafts nobody has seen.
    carriedBy: { ...rich(SEND['chatgpt-shell']), 'chatgpt-light': SEND['chatgpt-light'] },
    switches: { prepare: 60_000, autocomplete: 'off' },
    take: async ({ page, chat, text }) => {
      await page.keyboard.type(text);
      await page.waitForFunction((typed) => JSON.stringify({ ...localStorage }).includes(typed), text);
      await page.reload();
      await page.locator(chat.editor).filter({ visible: true }).click();
      await page.locator(chat.send).and(page.locator(':enabled:not([aria-disabled="true"])')).click();
    },
  },
  {
    name: "the browser's own form post before the page is alive",
    proves: ['T11'],
    carriedBy: { 'chatgpt-light': /^POST \/unauth-mweb\/conversation$/ },
    switches: { hydrate: 600_000 },
    dead: true,
    take: nativePost,
  },
  {
    name: "the browser's own form post without scripts",
    proves: ['T11'],
    carriedBy: { 'chatgpt-light': /^POST \/unauth-mweb\/conversation$/ },
    switches: { fault: 'nojs' },
    dead: true,
    take: nativePost,
  },
  {
    name: 'a file',
    proves: ['T8'],
    carriedBy: { ...rich(CHATGPT_FILE), claude: CLAUDE_FILE },
    take: ({ page, chat, text }) => chooseFile(page, chat, 'notes.txt', text),
  },
  {
    name: 'the name of a file',
    proves: ['T8'],
    carriedBy: { ...rich(CHATGPT_FILE_NAME), claude: CLAUDE_FILE },
    take: ({ page, chat, text }) => chooseFile(page, chat, `${text}.txt`, 'nothing'),
  },
  {
    name: 'a WebSocket',
    proves: ['T15'],
    carriedBy: {
      ...rich(/^WS \/ws\/user\/1$/),
      'chatgpt-light': /^WS \/ws\/user\/1$/,
    },
    take: ({ page, text }) =>
      page.evaluate((value) => {
        const socket = new WebSocket('wss://ws.chatgpt.com/ws/user/1');
        socket.onopen = () => socket.send(value);
      }, text),
  },
  ...RARE_WAYS,
];

/** The button says that it's disabled until the page lives; the browser submits the form all the same. */
async function nativePost({ page, chat, text }: Scene): Promise<void> {
  await page.locator(chat.editor).fill(text);
  await page.locator(chat.send).click({ force: true });
}

/** Sends a harmless message, then edits it and sends it again. */
async function editedMessage({ page, chat, text }: Scene): Promise<void> {
  await page.keyboard.type('A harmless question');
  await page.keyboard.press('Enter');
  // What the answer has said so far goes along with the edit.
  await page.getByText('That is all').waitFor();
  await page.getByRole('button', { name: chat.name === 'claude' ? 'Edit' : 'Edit message' }).click();
  const turn = page.locator(
    '[data-message-author-role="user"], [data-turn-key], li[data-message-role="user"], [data-cds="UserMessage"]',
  );
  await turn.locator('textarea, [contenteditable="true"]').fill(text);
  const save = chat.name === 'claude' ? 'button:has(> span.bg-fill-primary)' : '.edit button:last-of-type';
  await turn.locator(save).click();
}
