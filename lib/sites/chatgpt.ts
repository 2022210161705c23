import { CHAT_DIALOG } from './dialog';
import type { Site } from './site';

/**
 * ChatGPT ships three front ends at once: the app shell, the classic one and the lightweight one for signed-out and
 * mobile users. Their editors are ProseMirror, ProseMirror and a textarea in a real form.
 */
export const chatgpt: Site = {
  id: 'chatgpt',
  name: 'ChatGPT',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  composers: [
    { name: 'shell', css: 'form[data-chatgpt-composer] [data-composer-markdown][contenteditable="true"]' },
    { name: 'classic', css: 'form[data-type="unified-composer"] #prompt-textarea[contenteditable="true"]' },
    {
      name: 'classic-before-hydration',
      css: 'form[data-type="unified-composer"] textarea[name="prompt-textarea"]',
    },
    { name: 'light', css: 'form[data-mobile-composer] textarea[name="prompt"]' },
    {
      name: 'light-rich',
      css: 'form[data-mobile-composer] [data-composer-editor-host] [contenteditable="true"]',
    },
    { name: 'structure', css: 'main form [contenteditable="true"][role="textbox"]', drifted: true },
    { name: 'structure-textarea', css: 'main form textarea:not([readonly])', drifted: true },
    {
      name: 'dialog',
      css: `${CHAT_DIALOG} form [contenteditable="true"][role="textbox"]`,
      drifted: true,
    },
  ],
  editFields: [
    { name: 'classic-turn', css: '[data-message-author-role="user"] textarea' },
    { name: 'classic-turn-editor', css: '[data-message-author-role="user"] [contenteditable="true"]' },
    { name: 'shell-turn', css: '[data-turn-key] textarea' },
    { name: 'shell-turn-editor', css: '[data-turn-key] [contenteditable="true"][role="textbox"]' },
    { name: 'light-turn', css: 'li[data-message-role="user"] textarea' },
    { name: 'light-turn-editor', css: 'li[data-message-role="user"] [contenteditable="true"]' },
  ],
  decoys: ['.cm-content', '.cm-editor', '[hidden]', '[role="search"]'],
  sendButtons: [
    { name: 'submit', css: 'button[type="submit"]' },
    { name: 'test-id', css: 'button[data-testid="send-button"], #composer-submit-button' },
    { name: 'light', css: 'button[data-composer-submit]' },
  ],
  frames: ['form', '[data-composer-body]'],
  // Cancel stands before Send, and only Send may be held. Should the order change, the network check still refuses.
  saveButtons: [{ name: 'last', css: 'button:last-child' }],
  turns: ['[data-message-author-role="user"]', '[data-turn-key]', 'li[data-message-role="user"]'],
  pastedFiles: 'paste',
  endpoints: [
    {
      purpose: 'draft',
      method: 'POST',
      path: /\/conversation\/prepare$/,
      userFields: ['partial_query.content.parts.**', 'prompt'],
    },
    {
      purpose: 'draft',
      method: 'POST',
      path: /\/generate_autocompletions$/,
      userFields: ['input_text'],
    },
    {
      purpose: 'send',
      method: 'POST',
      path: /\/(?:f|sidebar|backend-api|backend-anon)\/conversation$/,
      userFields: ['messages.*.content.**', 'messages.*.metadata.attachments.*.name'],
    },
    {
      purpose: 'send',
      method: 'POST',
      path: /^\/unauth-mweb\/conversation(?:\/updates)?$/,
      userFields: ['prompt'],
    },
    {
      purpose: 'upload',
      method: 'POST',
      path: /^\/backend-api\/files(?:\/process_upload_stream)?$/,
      userFields: ['file_name'],
    },
  ],
  protocolFields: [
    'p',
    'prepare_token',
    'conduit_token',
    'chatRequirementsToken',
    'oai-session-id',
    'id',
    'parent_message_id',
    'conversation_id',
    'userMessageId',
    'assistantMessageId',
    'turn_trace_id',
    'file_id',
    'timezone',
  ],
  conversation: /\/(?:c|uc)\/([\w:-]+)/,
  temporary: /[?&]temporary-chat=true/,
};
