import type { Switches } from '../switches';
import type { Generation } from './boot';

/** What a generation's page is known for: selectors that were seen on the site, with how often each stands in the replica. */
export interface KnownPage {
  readonly switches: Partial<Switches>;
  readonly editor: string;
  readonly send: RegExp;
  /** On a new chat, once the page lives. */
  readonly marks: Readonly<Record<string, number>>;
  /** In a conversation of one question and one answer. */
  readonly turns: Readonly<Record<string, number>>;
  /** In which the edited message stands. */
  readonly turn: string;
}

export const PAGES: Readonly<Record<Generation, KnownPage>> = {
  shell: {
    switches: { ui: 'shell' },
    editor: 'form:not([hidden]) > div > [data-composer-markdown]',
    send: /\/f\/conversation$/,
    marks: {
      'form[data-chatgpt-composer]:not([hidden])': 1,
      'form[data-chatgpt-composer][hidden]': 1,
      '[data-composer-markdown][contenteditable="true"][role="textbox"].ProseMirror p[data-empty-paragraph="true"]': 1,
      'form:not([hidden]) input[type="file"]': 3,
      '[data-composer-attachments][data-visible-attachments]': 1,
      'button[data-composer-navigation-target="add-context"]': 1,
      'button[data-codex-intelligence-trigger]': 1,
      'form:not([hidden]) button[type="submit"]:disabled': 1,
      '#prompt-textarea': 0,
    },
    turns: {
      '[data-turn-key]': 1,
      '[data-talvt-turn-state="complete"]': 1,
      '[data-chatgpt-search-unit-key$=":user"] [data-user-message-bubble]': 1,
      '[data-chatgpt-search-unit-key$=":assistant"] [data-markdown-text-style="assistant-message"]': 1,
    },
    turn: '[data-turn-key]',
  },
  classic: {
    switches: { ui: 'classic' },
    editor: '#prompt-textarea',
    send: /\/f\/conversation$/,
    marks: {
      'form[data-type="unified-composer"]': 1,
      'div#prompt-textarea.ProseMirror[contenteditable="true"] p.placeholder[data-placeholder]': 1,
      'textarea[name="prompt-textarea"][hidden]': 1,
      '#upload-files, #upload-photos, #upload-camera': 3,
      '#composer-plus-btn': 1,
      'button[data-testid="composer-speech-button"]': 1,
      'button[data-testid="send-button"]': 0,
      'button.__composer-pill[aria-haspopup="menu"]': 1,
    },
    turns: {
      'section[data-testid^="conversation-turn-"][data-turn][data-turn-id]': 2,
      '[data-message-author-role="user"] .whitespace-pre-wrap': 1,
      '[data-message-author-role="assistant"][data-message-model-slug] .markdown.prose': 1,
    },
    turn: '[data-message-author-role="user"]',
  },
  light: {
    switches: { ui: 'light', auth: 'out' },
    editor: '#mobile-composer-prompt',
    send: /\/unauth-mweb\/conversation\/updates$/,
    marks: {
      'form[data-mobile-composer][data-logged-out][action="/unauth-mweb/conversation"][method="post"]': 1,
      'form[data-mobile-composer][hidden]': 1,
      'textarea#mobile-composer-prompt[name="prompt"][data-mobile-composer-prompt]': 1,
      'button[data-composer-submit][type="submit"][aria-disabled="true"][data-visually-disabled]': 1,
      '[data-octane-static-cookie-consent]': 1,
      'dialog#mobile-auth-dialog': 1,
    },
    turns: {
      'ol[data-conversation-transcript] > li[data-message-role]': 2,
      'li[data-message-role="user"] button[data-user-message-bubble] > p[data-user-message-copy]': 1,
      'li[data-message-role="assistant"][data-message-complete] [data-assistant-markdown]': 1,
    },
    turn: 'li[data-message-role="user"]',
  },
};
