import type { Page } from '@playwright/test';
import type { Chat } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { expect } from '../browser/matchers';
import { DICTATION } from './chatgpt/app/dictation';
import { QUOTE, SELECTED } from './chatgpt/app/quotes';
import { CHATGPT_FILE, CHATGPT_FILE_NAME, CLAUDE_FILE, chooseFile, rich, SEND, type WayOut } from './way-out';

/** Ways that fewer users take, or that fewer pages have. */
export const RARE_WAYS: readonly WayOut[] = [
  {
    name: 'the keys that always send',
    proves: ['T2'],
    carriedBy: SEND,
    take: async ({ page, text }) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Control+Enter');
    },
  },
  {
    name: 'a form that a script submits',
    proves: ['T2'],
    carriedBy: { 'chatgpt-shell': SEND['chatgpt-shell'], 'chatgpt-light': SEND['chatgpt-light'] },
    take: async ({ page, chat, text }) => {
      await page.keyboard.type(text);
      await page.locator(chat.editor).evaluate((editor) => editor.closest('form')?.requestSubmit());
    },
  },
  {
    name: 'a paste of formatted text',
    proves: ['T3'],
    carriedBy: SEND,
    take: async ({ page, text }) => {
      await paste(page, { text, html: `<p><b>${text}</b></p>` });
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'dictated words',
    proves: ['T7'],
    carriedBy: { ...rich(SEND['chatgpt-shell']), 'chatgpt-light': SEND['chatgpt-light'] },
    take: async ({ page, chat, text }) => {
      await speak(page, DICTATION, text);
      // The words come back from the server.
      await expect(page.locator(chat.editor)).toHaveValueOrText(text);
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'dictated words that the page sends itself',
    proves: ['T7'],
    carriedBy: { 'chatgpt-shell': SEND['chatgpt-shell'] },
    take: async ({ page, text }) => {
      const composer = page.locator('main form:not([hidden])');
      await composer.getByRole('button', { name: 'Dictate' }).click();
      await speak(page, DICTATION, text);
      await composer.getByRole('button', { name: 'Transcribe and send' }).click();
    },
  },
  {
    name: 'a dropped file',
    proves: ['T8'],
    carriedBy: { ...rich(CHATGPT_FILE), 'chatgpt-light': CHATGPT_FILE, claude: CLAUDE_FILE },
    take: ({ page, chat, text }) => bringFile(page, chat, 'drop', text),
  },
  {
    name: 'a pasted file',
    proves: ['T8'],
    // Claude takes no files from a paste that a script made up, and no test can make another.
    carriedBy: { ...rich(CHATGPT_FILE), 'chatgpt-light': CHATGPT_FILE },
    take: ({ page, chat, text }) => bringFile(page, chat, 'paste', text),
  },
  {
    name: 'a file by XMLHttpRequest',
    proves: ['T8'],
    carriedBy: rich(CHATGPT_FILE),
    switches: { uploadVia: 'xhr', processed: 'uploaded' },
    take: ({ page, chat, text }) => chooseFile(page, chat, 'notes.txt', text),
  },
  {
    name: 'the name of a file that the page alters',
    proves: ['T8'],
    carriedBy: rich(CHATGPT_FILE_NAME),
    switches: { chipName: 'altered' },
    take: ({ page, chat, text }) => chooseFile(page, chat, `${text}.txt`, 'nothing'),
  },
  {
    name: 'a quote alone',
    proves: ['T21'],
    carriedBy: { 'chatgpt-shell': SEND['chatgpt-shell'] },
    take: async ({ page, chat, text }) => {
      await speak(page, QUOTE, text);
      await page.locator(chat.send).click();
    },
  },
  {
    name: 'selected text alone',
    proves: ['T21'],
    carriedBy: { 'chatgpt-shell': SEND['chatgpt-shell'] },
    take: async ({ page, chat, text }) => {
      await speak(page, SELECTED, text);
      await page.locator(chat.send).click();
    },
  },
  ...(['plain', 'anon', 'sidebar'] as const).map(
    (sendPath): WayOut => ({
      name: `a message to another address (${sendPath})`,
      proves: ['T2'],
      carriedBy: { 'chatgpt-shell': /^POST \/backend-(?:api|anon)\/(?:f\/|sidebar\/)?conversation$/ },
      switches: { sendPath },
      take: async ({ page, text }) => {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      },
    }),
  ),
  {
    name: 'telemetry that repeats the message',
    proves: ['T15'],
    carriedBy: rich(/^POST \/ces\/v1\/t$/),
    switches: { leakTelemetry: 'on' },
    take: async ({ page, text }) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
  },
];

/** The events by which a replica is told what a test can't do: speak, or select text in an answer. */
function speak(page: Page, event: string, detail: string): Promise<void> {
  return page.evaluate(
    (given) => void window.dispatchEvent(new CustomEvent(given.event, { detail: given.detail })),
    { event, detail },
  );
}

/** Made up by a script: no browser lets a test put files on the clipboard. */
function bringFile(page: Page, chat: Chat, kind: 'drop' | 'paste', content: string): Promise<void> {
  return page.locator(chat.editor).evaluate(
    (editor, given) => {
      const data = new DataTransfer();
      data.items.add(new File([given.content], 'notes.txt', { type: 'text/plain' }));
      const shared = { bubbles: true, cancelable: true };
      editor.dispatchEvent(
        given.kind === 'drop'
          ? new DragEvent('drop', { ...shared, dataTransfer: data })
          : new ClipboardEvent('paste', { ...shared, clipboardData: data }),
      );
    },
    { kind, content },
  );
}
