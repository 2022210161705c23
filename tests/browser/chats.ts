import type { Page } from '@playwright/test';
import { HYDRATED } from '../replicas/chatgpt/boot';
import type { Recorded, Recorder } from '../replicas/server/recorder';
import type { Switches } from '../replicas/switches';

export const CHAT_NAMES = ['chatgpt-shell', 'chatgpt-classic', 'chatgpt-light', 'claude'] as const;
export type ChatName = (typeof CHAT_NAMES)[number];

/** One of the four pages, as a user of it knows it. */
export interface Chat {
  readonly name: ChatName;
  readonly title: string;
  readonly url: string;
  readonly switches: Partial<Switches>;
  /** The live editor. */
  readonly editor: string;
  readonly send: string;
  /** Requests that the user's message goes out with. */
  readonly sends: RegExp;
  /** The user's text inside such a request. */
  readonly textOf: (body: string) => string;
}

const jsonParts = (body: string): string => {
  const { messages } = JSON.parse(body) as { messages: { content: { parts: unknown[] } }[] };
  return messages
    .flatMap(({ content }) => content.parts.filter((part) => typeof part === 'string'))
    .join('\n');
};

export const CHATS: Readonly<Record<ChatName, Chat>> = {
  'chatgpt-shell': {
    name: 'chatgpt-shell',
    title: 'ChatGPT, app shell',
    url: 'https://chatgpt.com/',
    switches: { ui: 'shell' },
    editor: 'form[data-chatgpt-composer]:not([hidden]) [data-composer-markdown][contenteditable="true"]',
    send: 'form[data-chatgpt-composer]:not([hidden]) button[type="submit"]',
    sends: /\/f\/conversation$/,
    textOf: jsonParts,
  },
  'chatgpt-classic': {
    name: 'chatgpt-classic',
    title: 'ChatGPT, classic',
    url: 'https://chatgpt.com/',
    switches: { ui: 'classic' },
    editor: '#prompt-textarea[contenteditable="true"]',
    send: 'button[data-testid="send-button"]',
    sends: /\/f\/conversation$/,
    textOf: jsonParts,
  },
  'chatgpt-light': {
    name: 'chatgpt-light',
    title: 'ChatGPT, lightweight',
    url: 'https://chatgpt.com/',
    switches: { ui: 'light', auth: 'out' },
    editor: 'form[data-mobile-composer]:not([hidden]) textarea[name="prompt"]',
    send: 'form[data-mobile-composer]:not([hidden]) button[data-composer-submit][type="submit"]',
    sends: /^\/unauth-mweb\/conversation(?:\/updates)?$/,
    textOf: (body) => new URLSearchParams(body).get('prompt') ?? '',
  },
  claude: {
    name: 'claude',
    title: 'Claude',
    url: 'https://claude.ai/new',
    switches: {},
    editor: '[data-testid="chat-input"][contenteditable="true"]',
    send: 'button[data-testid="chat-input-send"]',
    sends: /\/completion$/,
    textOf: (body) => (JSON.parse(body) as { prompt: string }).prompt,
  },
};

/** Opens a chat with its live editor focused: before hydration the light page takes text that its own code never hears of. */
export async function openChat(page: Page, chat: Chat): Promise<void> {
  await page.goto(chat.url);
  if (chat.url.includes('chatgpt')) await page.locator(`html[${HYDRATED}]`).waitFor({ state: 'attached' });
  const editor = page.locator(chat.editor);
  await editor.waitFor({ state: 'visible' });
  await editor.click();
}

/** The messages that the server has received, in their order. */
export function received(recorder: Recorder, chat: Chat): string[] {
  return recorder
    .sent(chat.sends)
    .filter(({ method, complete }) => method === 'POST' && complete)
    .map((recorded: Recorded) => chat.textOf(recorded.body.toString('utf8')));
}
