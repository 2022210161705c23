import { type DraftLayout, type DraftStore, draftStore } from '../../shared/draft-store';
import type { Generation } from '../boot';

/** Drafts of a conversation that has no id yet. */
export const NULL_THREAD = 'null_thread';

interface ListedDraft {
  readonly threadId: string;
  readonly text: string;
}

function isListed(value: unknown): value is ListedDraft {
  if (typeof value !== 'object' || value === null) return false;
  return typeof Reflect.get(value, 'threadId') === 'string' && typeof Reflect.get(value, 'text') === 'string';
}

/** Storage is shared with whoever runs in the page; an unreadable value counts as no drafts. */
function listed(stored: string | null): readonly ListedDraft[] {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    const drafts: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'drafts') : null;
    return Array.isArray(drafts) ? drafts.filter(isListed) : [];
  } catch {
    return [];
  }
}

const listLayout: DraftLayout = {
  key: 'oai/apps/conversationDrafts',
  parse: (stored, thread) => listed(stored).find(({ threadId }) => threadId === thread)?.text ?? '',
  print: (stored, thread, text) => {
    const others = listed(stored).filter(({ threadId }) => threadId !== thread);
    const drafts = text === '' ? others : [...others, { threadId: thread, text }];
    return drafts.length === 0 ? null : JSON.stringify({ drafts });
  },
};

/** The lightweight page keeps one draft, whatever the conversation. */
const lightLayout: DraftLayout = {
  key: 'oai/apps/lightweight-web/composerDraft/v1',
  parse: (stored) => {
    try {
      const value: unknown = JSON.parse(stored);
      const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'text') : null;
      return typeof text === 'string' ? text : '';
    } catch {
      return '';
    }
  },
  print: (_stored, _thread, text) => (text === '' ? null : JSON.stringify({ text })),
};

export function draftsOf(generation: Generation): DraftStore {
  return draftStore(generation === 'light' ? lightLayout : listLayout, localStorage);
}
