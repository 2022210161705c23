import type { HeldFile, Notice as Said } from '@/lib/composer/presenter';
import type { Failure } from '@/lib/messaging/inspection';
import type { MessageKey, Translate } from '../text';
import type { Notice } from './state';

/** What a gate says in passing, as it's shown. */
export function noticeOf(said: Said, t: Translate): Notice {
  switch (said.type) {
    case 'inserted':
      return { kind: 'replaced', count: said.replaced, thenSend: false };
    case 'replaced':
      return { kind: 'replaced', count: said.replaced, thenSend: true };
    case 'unverified':
      return { kind: 'said', text: t('notice_unverified') };
    case 'request-rewritten':
      return { kind: 'said', text: t('notice_request_rewritten') };
    case 'request-refused':
      return { kind: 'said', text: t('notice_request_refused') };
    case 'held-unseen':
      return { kind: 'said', text: t('notice_held_unseen') };
  }
}

/** The sentence that says why a file is held. */
export function reasonOf(why: HeldFile['why']): MessageKey {
  if (typeof why !== 'string') return `file_held_${why.route.replace('-', '_')}` as MessageKey;
  const reasons: Record<Exclude<HeldFile['why'], object>, MessageKey> = {
    'not-text': 'file_held_not_text',
    unreadable: 'file_held_unreadable',
    'too-large': 'file_held_too_large',
    unreachable: 'file_held_uninspected',
    silent: 'file_held_uninspected',
    crashed: 'file_held_uninspected',
    cancelled: 'file_held_uninspected',
    orphaned: 'file_held_orphaned',
  } satisfies Record<'not-text' | 'unreadable' | Failure, MessageKey>;
  return reasons[why];
}
