import type { Generation } from './boot';

/** Where in the site a page stands. */
export interface Place {
  readonly kind: 'chat' | 'codex' | 'share' | 'login';
  /** The conversation's id; null before the first message. */
  readonly thread: string | null;
  /** Slug of a GPT or project that the conversation belongs to. */
  readonly gizmo: string | null;
  readonly project: boolean;
  readonly temporary: boolean;
  /** Text that the URL asks to be put into the composer. */
  readonly prefill: string;
}

const CONVERSATION = /\/(?:c|uc|share)\/([^/]+)$/;
const GIZMO = /^\/(?:g|project)\/([^/]+)/;
const KINDS = { codex: 'codex', share: 'share', auth: 'login' } as const;

export function placeAt(target: string): Place {
  const url = new URL(target, 'https://chatgpt.com');
  const gizmo = GIZMO.exec(url.pathname)?.[1] ?? null;
  const first = url.pathname.split('/')[1] ?? '';
  return {
    kind: first === 'codex' || first === 'share' || first === 'auth' ? KINDS[first] : 'chat',
    thread: CONVERSATION.exec(url.pathname)?.[1] ?? null,
    gizmo,
    project: url.pathname.startsWith('/project/') || (gizmo?.startsWith('g-p-') ?? false),
    temporary: url.searchParams.get('temporary-chat') === 'true',
    prefill: url.searchParams.get('q') ?? '',
  };
}

/** The address of a conversation that began here. */
export function conversationPath(place: Place, generation: Generation, thread: string): string {
  const query = place.temporary ? '?temporary-chat=true' : '';
  if (generation === 'light') return `/uc/${thread}${query}`;
  return `${place.gizmo === null ? '' : `/g/${place.gizmo}`}/c/${thread}${query}`;
}
