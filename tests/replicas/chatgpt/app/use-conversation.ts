import { useEffect, useRef, useState } from 'react';
import { report } from '../../shared/telemetry';
import type { Generation } from '../boot';
import { conversationPath, type Place } from '../place';
import { ROOT_TURN, type Turn } from '../turns';
import type { Backend, Context, UploadedFile } from './backend';

export interface Conversation {
  readonly turns: readonly Turn[];
  readonly thread: string | null;
  readonly streaming: boolean;
  readonly parent: string;
  readonly send: (text: string, files: readonly UploadedFile[], quote: string) => void;
  /** Asks for another answer in the place of one; no text goes along. */
  readonly again: (answer: Turn) => void;
  /** The answers that were given in the place of this one, itself among them. */
  readonly branches: (answer: Turn) => readonly Turn[];
  readonly show: (answer: Turn, other: Turn) => void;
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
  readonly leakTelemetry: boolean;
}

/** One conversation: its turns, its address, and the answer that is arriving. */
export function useConversation(options: Options): Conversation {
  const { place, generation, backend, nextId } = options;
  const [turns, setTurns] = useState(options.initial);
  const [thread, setThread] = useState(place.thread);
  const [streaming, setStreaming] = useState(false);
  const [aside, setAside] = useState<readonly Turn[]>([]);
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

  const deliver = async (
    text: string,
    files: readonly UploadedFile[],
    earlier: readonly Turn[],
    { asked, quote = '' }: { readonly asked?: Turn; readonly quote?: string } = {},
  ) => {
    const messageId = asked?.id ?? nextId();
    const answerId = nextId();
    const from = earlier.at(-1)?.id ?? ROOT_TURN;
    const names = files.map(({ name }) => name);
    setTurns([
      ...earlier,
      asked ?? { id: messageId, role: 'user', text, parent: from, files: names, state: 'complete' },
      { id: answerId, role: 'assistant', text: '', parent: messageId, files: [], state: 'in_progress' },
    ]);
    setStreaming(true);
    const abort = new AbortController();
    running.current = abort;
    if (thread === null && generation !== 'light') {
      history.pushState(null, '', conversationPath(place, generation, `WEB:${nextId()}`));
    }
    const context = { place, thread, parent: asked ? asked.id : from, ...options.model };
    if (options.leakTelemetry) report('/ces/v1/t', '/v1/rgstr', 'message_sent', { prompt: text });
    try {
      const outgoing = {
        ...context,
        text,
        files,
        messageId,
        answerId,
        earlier,
        quote,
        again: asked !== undefined,
      };
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
    send: (text, files, quote) => void deliver(text, files, turns, { quote }),
    again: (answer) => {
      const asked = turns.find(({ id }) => id === answer.parent);
      if (!asked) return;
      setAside((all) => [...all, answer]);
      void deliver(asked.text, [], turns.slice(0, turns.indexOf(asked)), { asked });
    },
    branches: (answer) => [...aside.filter(({ parent }) => parent === answer.parent), answer],
    show: (answer, other) => {
      setAside((all) => [...all.filter(({ id }) => id !== other.id), answer]);
      setTurns((all) => all.map((turn) => (turn.id === answer.id ? other : turn)));
    },
    resend: (turn, text) => void deliver(text, [], turns.slice(0, turns.indexOf(turn))),
    stop: () => {
      running.current?.abort();
      backend.stop(thread);
    },
  };
}
