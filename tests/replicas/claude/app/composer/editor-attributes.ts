import type { Page } from '../context';

const role = { role: 'textbox', 'aria-multiline': 'true' };

/** The older layout has its label on the wrapper and nothing to tell the editor by. */
export const editorAttributes = ({ labels, marks, old }: Page): Readonly<Record<string, string>> =>
  old ? { translate: 'no' } : { ...marks.test('chat-input'), ...role, 'aria-label': labels.editor };

export const wrapperAttributes = ({ labels, old }: Page): Readonly<Record<string, string>> =>
  old ? { 'aria-label': labels.editor } : {};
