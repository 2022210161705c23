import { type RefObject, useEffect, useRef, useState } from 'react';
import { debounced } from '../../shared/debounce';
import { watchPastes } from '../../shared/paste-intake';
import { stripForeign } from '../../shared/strip-foreign';
import { onDictation } from './dictation';
import { draftsOf, NULL_THREAD } from './drafts';
import { onQuote, type Quote } from './quotes';
import type { ThreadView } from './thread-view';
import { typingTraffic } from './typing-traffic';

/** The text field of a composer, whatever it's made of. */
export interface Field {
  readonly text: () => string;
  readonly replace: (text: string) => void;
  /** Without a key or paste event. */
  readonly insert: (text: string) => void;
  readonly focus: () => void;
}

export interface Composer {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly field: RefObject<Field | null>;
  readonly text: string;
  readonly quote: Quote | null;
  readonly unquote: () => void;
  readonly dictation: Dictation;
  /** Nothing to send yet. */
  readonly idle: boolean;
  readonly onChange: (text: string) => void;
  /** Called once the field can be written: what the URL, an earlier visit or an impatient user left for it. */
  readonly restore: (typedBefore: string) => void;
  readonly submit: () => void;
  /** Puts a long paste back into the field. */
  readonly showPasted: (key: number, text: string) => void;
}

/** The spoken part of a message. */
interface Dictation {
  readonly running: boolean;
  readonly start: () => void;
  readonly write: () => void;
  /** Writes and sends at once, which no key and no press of the send button announces. */
  readonly send: () => void;
}

const DRAFT_DELAY = 100;
const PASTE_LIMIT = 5000;

/** What the composers of all generations have in common: drafts, typing traffic, long pastes, sending. */
export function useComposer(view: ThreadView): Composer {
  const { boot, generation, attachments, conversation, labels, backend, place, model } = view;
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<Field>(null);
  const [text, setText] = useState('');
  const [quote, setQuote] = useState<Quote | null>(null);
  const [dictating, setDictating] = useState(false);
  /** What was said since the button was pressed; null while nobody dictates. */
  const spoken = useRef<string | null>(null);
  const [traffic] = useState(() => typingTraffic(backend, boot.switches));
  const [saveDraft] = useState(() =>
    debounced(DRAFT_DELAY, (thread: string, draft: string) => draftsOf(generation).write(thread, draft)),
  );
  const thread = conversation.thread ?? NULL_THREAD;

  const onChange = (changed: string): void => {
    setText(changed);
    saveDraft(thread, changed);
    const { parent } = conversation;
    const context = { place, thread: conversation.thread, parent, model: model.slug, effort: model.effort };
    traffic.changed(changed, context);
  };

  const takeFiles = useRef(attachments);
  useEffect(() => {
    takeFiles.current = attachments;
    if (boot.switches.fault === 'strip' && form.current) stripForeign(form.current, '.ProseMirror');
  });

  useEffect(() => {
    const abort = new AbortController();
    const limit = boot.switches.pasteLimit === 0 ? PASTE_LIMIT : boot.switches.pasteLimit;
    watchPastes(
      {
        concerns: (target) => form.current?.contains(target) ?? false,
        // Nobody saw the lightweight page turn text into a file.
        limit: generation === 'light' ? Number.POSITIVE_INFINITY : limit,
        onLongText: (pasted) => takeFiles.current.addPasted(pasted, labels.pastedText),
        onFiles: (files) => takeFiles.current.add(files),
      },
      abort.signal,
    );
    onQuote(setQuote, abort.signal);
    onDictation((words) => {
      if (spoken.current === null) field.current?.insert(words);
      else spoken.current += words;
    }, abort.signal);
    return () => {
      abort.abort();
      traffic.cancel();
    };
  }, [boot, generation, labels, traffic]);

  useEffect(() => {
    const abort = new AbortController();
    const mirror = (draft: string): void => {
      if (draft !== field.current?.text()) field.current?.replace(draft);
    };
    draftsOf(generation).watch(thread, mirror, abort.signal);
    return () => abort.abort();
  }, [generation, thread]);

  const endDictation = (): void => {
    field.current?.insert(spoken.current ?? '');
    spoken.current = null;
    setDictating(false);
  };
  const submit = (): void => {
    // The field is asked, not the state: an extension may have written a moment ago.
    const message = field.current?.text() ?? '';
    const nothing = message.trim() === '' && attachments.ready.length === 0 && quote === null;
    if (nothing || attachments.uploading || conversation.streaming) return;
    const selected = quote?.kind === 'selected' ? `> ${quote.text}\n\n` : '';
    conversation.send(selected + message, attachments.ready, quote?.kind === 'quote' ? quote.text : '');
    setQuote(null);
    field.current?.replace('');
    attachments.clear();
    traffic.cancel();
    saveDraft.cancel();
    draftsOf(generation).write(thread, '');
  };
  const sendable = text.trim() !== '' || attachments.ready.length > 0 || quote !== null;
  return {
    form,
    field,
    text,
    quote,
    unquote: () => setQuote(null),
    idle: !sendable || attachments.uploading,
    onChange,
    restore: (typedBefore) => {
      const left = [typedBefore, place.prefill, draftsOf(generation).read(thread)].find((one) => one !== '');
      if (left !== undefined) field.current?.replace(left);
    },
    submit,
    dictation: {
      running: dictating,
      start: () => {
        spoken.current = '';
        setDictating(true);
      },
      write: endDictation,
      send: () => {
        endDictation();
        submit();
      },
    },
    showPasted: (key, pasted) => {
      const before = field.current?.text() ?? '';
      attachments.remove(key);
      field.current?.replace(before === '' ? pasted : `${before}\n${pasted}`);
    },
  };
}
