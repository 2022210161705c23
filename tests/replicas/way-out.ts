import type { Page } from '@playwright/test';
import type { Chat, ChatName } from '../browser/chats';
import type { Case } from './cases';
import type { Switches } from './switches';

/** What a way out works with: the page with its live editor focused, and the text that is to leave. */
export interface Scene {
  readonly page: Page;
  readonly chat: Chat;
  readonly text: string;
}

/** One way in which a text leaves a page that nobody guards. */
export interface WayOut {
  readonly name: string;
  readonly proves: readonly Case[];
  /** The chats that have it, each with the request that carries the text: its method and its path. */
  readonly carriedBy: Partial<Readonly<Record<ChatName, RegExp>>>;
  readonly switches?: Partial<Switches>;
  /** The page isn't alive yet when the user acts. */
  readonly dead?: boolean;
  readonly take: (scene: Scene) => Promise<unknown>;
  /** What brings the request once more: a way that speaks while the user is still at work. */
  readonly goOn?: (scene: Scene) => Promise<unknown>;
}

/** The requests that carry a text. */
export const SEND = {
  'chatgpt-shell': /^POST \/backend-api\/f\/conversation$/,
  'chatgpt-classic': /^POST \/backend-api\/f\/conversation$/,
  'chatgpt-light': /^POST \/unauth-mweb\/conversation\/updates$/,
  claude: /^POST .*\/completion$/,
};
export const rich = (path: RegExp) => ({ 'chatgpt-shell': path, 'chatgpt-classic': path });
export const CHATGPT_FILE = /^PUT \/files\/[^/]+\/raw$/;
export const CHATGPT_FILE_NAME = /^POST \/backend-api\/files$/;
export const CLAUDE_FILE = /^POST .*\/wiggle\/upload-file$/;

export function chooseFile(page: Page, chat: Chat, name: string, content: string): Promise<void> {
  const anyFile =
    chat.name === 'claude' ? '[data-testid="file-upload"]' : 'form input[type="file"]:not([accept])';
  return page
    .locator(anyFile)
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}
