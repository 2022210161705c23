import type { Source, Transform } from '@/lib/core/vocabulary';
import type { Card, Choice, HeldCard } from '../surface/state';
import { type MessageKey, plural, type Translate } from '../text';

export interface Answer {
  readonly choice: Choice;
  label(t: Translate): string;
}

/** What the user is doing with a payload, in the words of its buttons. Nothing can be done with a stopped request. */
const VERB = {
  paste: 'paste',
  typing: 'replace',
  drop: 'insert',
  file: 'attach',
  send: 'replace',
  request: null,
  draft: null,
} as const satisfies Readonly<Record<Source, string | null>>;

const CANCEL: Choice = { type: 'cancel' };

/** The buttons of a card: the recommended answer first, the safest (Escape) last. One of them may be both. */
export function answersTo(card: Card): readonly [Answer, ...Answer[]] {
  switch (card.kind) {
    case 'held': {
      const [first, ...others] = waysOn(card);
      const cancel = { choice: CANCEL, label: label(cancelKey(card.source)) };
      return first ? [first, ...others, cancel] : [cancel];
    }
    case 'files': {
      const cancel = { choice: CANCEL, label: label('cancel_attach') };
      if (card.rest === 0) return [{ ...cancel, label: label('close') }];
      return [{ choice: { type: 'rest' }, label: (t) => plural(t, 'files_rest', card.rest) }, cancel];
    }
    case 'uninspected': {
      const cancel = { choice: CANCEL, label: label(cancelKey(card.source)) };
      return card.retry ? [{ choice: { type: 'retry' }, label: label('try_again') }, cancel] : [cancel];
    }
    case 'vanished':
      return [
        { choice: { type: 'insert' }, label: label('insert_now') },
        { choice: CANCEL, label: label('discard') },
      ];
    case 'updated':
      return [
        { choice: { type: 'reload' }, label: label('reload_page') },
        { choice: CANCEL, label: label('not_now') },
      ];
  }
}

function waysOn({ source, verdict }: HeldCard): readonly Answer[] {
  const verb = VERB[source];
  if (verb === null) return [];
  return verdict.ways.map(({ transform }, at): Answer => {
    const key =
      verb === 'replace' && at === 0
        ? ('way_replace_first' as const)
        : (`way_${verb}_${manner(transform, verdict.route === 'secret')}` as const);
    return { choice: { type: 'way', transform }, label: label(key) };
  });
}

/** Redacting a secret takes it out; redacting anything else puts a stable name in its place. Users see two things. */
export function manner(transform: Transform, secret: boolean): Transform | 'redact_secret' {
  return transform === 'redact' && secret ? 'redact_secret' : transform;
}

function cancelKey(source: Source): MessageKey {
  const verb = VERB[source];
  return verb === null ? 'close' : `cancel_${verb}`;
}

function label(key: MessageKey): (t: Translate) => string {
  return (t) => t(key);
}
