import { useEffect, useRef, useState } from 'react';
import type { Generation } from '../boot';
import { conversationPath, type Place } from '../place';
import { ROOT_TURN, type Turn } from '../turns';
import type { Backend, Context, UploadedFile } from './backend';

export interface Conversation {
  readonly turns: readonly Turn[];
  readonly thread: string | null;
  readonly streaming: boolean;
  readonly parent: string;
  readonly send: (text: string, files: readonly UploadedFile[]) => void;
  /** Sends another text in the place of an earlier message: a new branch from that message's parent. */
  readonly resend: (turn: Turn, text: string) => void;
  readonly stop: () => void;
}

interface Options {
  readonly place: Place;
  readonly generation: Generation;
  readonly backend: Backend;
  readonly nextId: () => string;
  readonly initial: readonly Turn[];
  readonly model: Pick<Context, 'model' | 'effort'>;
}

/** One conversation: its turns, its address, and the answer that is arriving. */
export function useConversation(options: Options): Conversation {
  const { place, generation, backend, nextId } = options;
  const [turns, setTurns] = useState(options.initial);
  const [thread, setThread] = useState(place.thread);
  const [streaming, setStreaming] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const parent = turns.at(-1)?.id ?? ROOT_TURN;

  const change = (id: string, edit: (turn: Turn) => Partial<Turn>): void =>
    setTurns((all) => all.map((turn) => (turn.id === id ? { ...turn, ...edit(turn) } : turn)));

  const named = (id: string): void => {
    if (id === thread) return;
    setThread(id);
    history.pushState(null, '', conversationPath(place, generation, id));
  };

  const deliver = async (text: string, files: readonly UploadedFile[], earlier: readonly Turn[]) => {
    const messageId = nextId();
    const answerId = nextId();
    const from = earlier.at(-1)?.id ?? ROOT_TURN;
    const names = files.map(({ name }) => name);
    setTurns([
      ...earlier,
      { id: messageId, role: 'user', text, parent: from, files: names, state: 'complete' },
      { id: answerId, role: 'assistant', text: '', parent: messageId, files: [], state: 'in_progress' },
    ]);
    setStreaming(true);
    const abort = new AbortController();
    running.current = abort;
    if (thread === null && generation !== 'light') {
      history.pushState(null, '', conversationPath(place, generation, `WEB:${nextId()}`));
    }
    const context = { place, thread, parent: from, ...options.model };
    try {
      const outgoing = { ...context, text, files, messageId, answerId, earlier };
      for await (const arrival of backend.send(outgoing, abort.signal)) {
        if (arrival.type === 'conversation') named(arrival.id);
        else change(answerId, (turn) => ({ text: turn.text + arrival.text }));
      }
      change(answerId, () => ({ state: 'complete' }));
    } catch {
      change(answerId, () => ({ state: abort.signal.aborted ? 'complete' : 'failed' }));
    } finally {
      setStreaming(false);
    }
  };

  return {
    turns,
    thread,
    streaming,
    parent,
    send: (text, files) => void deliver(text, files, turns),
    resend: (turn, text) => void deliver(text, [], turns.slice(0, turns.indexOf(turn))),
    stop: () => {
      running.current?.abort();
      backend.stop(thread);
    },
  };
}
