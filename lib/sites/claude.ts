import { CHAT_DIALOG } from './dialog';
import type { Site } from './site';

/** Claude has one composer (TipTap) without a form around it, and Claude Code web a second one. */
export const claude: Site = {
  id: 'claude',
  name: 'Claude',
  hosts: ['claude.ai'],
  composers: [
    { name: 'test-id', css: '[data-testid="chat-input"][contenteditable="true"]' },
    { name: 'tiptap', css: 'fieldset .tiptap.ProseMirror[contenteditable="true"]', drifted: true },
    { name: 'code', css: '#turn-form div[contenteditable="true"], #turn-form textarea' },
    { name: 'structure', css: 'main fieldset [contenteditable="true"]', drifted: true },
    { name: 'structure-role', css: 'main [contenteditable="true"][role="textbox"]', drifted: true },
    {
      name: 'dialog',
      css: `${CHAT_DIALOG} :is(form, fieldset) [contenteditable="true"]`,
      drifted: true,
    },
  ],
  editFields: [
    { name: 'turn', css: '[data-cds="UserMessage"] textarea' },
    { name: 'turn-test-id', css: '[data-testid="user-message"] textarea' },
    { name: 'turn-editor', css: '[data-cds="UserMessage"] [contenteditable="true"]' },
  ],
  decoys: [
    '.cm-content',
    '.cm-editor',
    '[hidden]',
    '[role="search"]',
    '.opacity-0',
    '[data-testid="artifact-panel"]',
  ],
  sendButtons: [
    { name: 'test-id', css: 'button[data-testid="chat-input-send"]' },
    { name: 'label', css: 'button[aria-label="Send message" i]' },
    { name: 'submit', css: 'button[type="submit"]' },
  ],
  frames: ['fieldset', '#turn-form', 'form'],
  saveButtons: [{ name: 'primary', css: 'button:has(> span.bg-fill-primary)' }],
  turns: ['[data-cds="UserMessage"]', '[data-testid="user-message"]'],
  pastedFiles: 'drop',
  endpoints: [
    {
      purpose: 'send',
      method: 'POST',
      path: /\/(?:retry_)?completion$/,
      userFields: ['prompt', 'attachments.*.extracted_content', 'attachments.*.file_name'],
    },
    { purpose: 'send', method: 'POST', path: /\/v1\/sessions\/[^/]+\/events$/, userFields: ['**'] },
    { purpose: 'send', method: 'POST', path: /\/tasks\/[^/]+\/message$/, userFields: ['**'] },
    {
      purpose: 'upload',
      method: 'POST',
      path: /\/(?:upload-file|upload|convert_document|docs)$/,
      userFields: ['**'],
    },
  ],
  protocolFields: [
    'parent_message_uuid',
    'human_message_uuid',
    'assistant_message_uuid',
    'completion_request_id',
    'uuid',
    'timezone',
    'locale',
  ],
  conversation: /\/chat\/([\w-]+)/,
  temporary: /[?&]incognito/,
};
