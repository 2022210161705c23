import { useReducer, useRef, useState } from 'react';
import { ROOT_MESSAGE } from '../../ids';
import { MODELS } from '../../models';
import type { Place } from '../../place';
import type { Draft, Turn } from '../../turn';
import { usePage } from '../context';
import { type Asking, askAgain, complete } from '../net/completion';
import { sendJson } from '../net/send-json';
import { track } from '../net/telemetry';
import { urls } from '../net/urls';
import { type Conversations, reduce } from './conversations';

const EMPTY = { attachments: [], files: [], thinking: '' } as const;
const RETRY: Draft = { text: '', attachments: [], files: [], sources: [] };

export interface Chat {
  readonly all: Conversations;
  /** The model that is asked; a choice holds for all conversations. */
  readonly model: string;
  readonly choose: (model: string) => void;
  /** Sends a message behind `parent`: the last turn, or an earlier one when a message was edited. */
  readonly send: (conversation: string, place: Place, parent: string, draft: Draft) => void;
  readonly retry: (conversation: string, answer: Turn) => void;
  readonly stop: (conversation: string) => void;
}

export const useChat = (): Chat => {
  const { boot, nextId } = usePage();
  const { variants, switches } = boot;
  const [all, dispatch] = useReducer(reduce, {});
  const [model, setModel] = useState<string>(MODELS[0].id);
  const running = useRef<AbortController | null>(null);

  const listen = async (asking: Asking, ask: typeof complete): Promise<void> => {
    const conversation = asking.ids.conversation;
    const turn = asking.ids.assistant;
    let ended = false;
    try {
      for await (const part of ask(asking)) {
        ended = part.kind === 'end';
        dispatch({ type: 'part', conversation, turn, part });
      }
    } catch {
      ended = asking.signal.aborted;
    }
    dispatch({ type: 'settled', conversation, turn, state: ended ? 'done' : 'failed' });
  };

  const asking = (conversation: string, parent: string, draft: Draft): Asking => {
    running.current = new AbortController();
    const ids = { conversation, parent, human: nextId(), assistant: nextId(), request: nextId() };
    return { ids, draft, model, locale: switches.loc, first: null, variants, signal: running.current.signal };
  };

  const answerTo = ({ ids }: Asking, parent: string): Turn =>
    ({ ...EMPTY, uuid: ids.assistant, parent, role: 'assistant', text: '', state: 'streaming' }) as const;

  const send: Chat['send'] = (conversation, place, parent, draft) => {
    const first = parent === ROOT_MESSAGE && place.conversation === null;
    const question: Asking = {
      ...asking(conversation, parent, draft),
      first: first ? { temporary: place.incognito, project: place.project } : null,
    };
    const { human } = question.ids;
    const { text, attachments, files } = draft;
    const turn: Turn = {
      uuid: human,
      parent,
      role: 'human',
      text,
      attachments,
      files,
      thinking: '',
      state: 'done',
    };
    dispatch({ type: 'appended', conversation, parent, turns: [turn, answerTo(question, human)] });
    track('message_sent', variants.leakTelemetry === 'on' ? { prompt: text } : { length: text.length });
    void listen(question, complete).then(() => {
      const message = variants.titleText === 'on' ? { message_content: `Message 1:\n\n${text}` } : {};
      if (first) void sendJson(urls.conversation(conversation, 'title'), { ...message, recent_titles: [] });
    });
  };

  const retry: Chat['retry'] = (conversation, answer) => {
    const question = asking(conversation, answer.parent, RETRY);
    dispatch({
      type: 'appended',
      conversation,
      parent: answer.parent,
      turns: [answerTo(question, answer.parent)],
    });
    void listen(question, askAgain);
  };

  const stop: Chat['stop'] = (conversation) => {
    running.current?.abort();
    void sendJson(urls.conversation(conversation, 'stop_response'), {});
  };

  const choose: Chat['choose'] = (chosen) => {
    setModel(chosen);
    void sendJson(urls.model, { model: chosen }, { method: 'PATCH' });
  };

  return { all, model, choose, send, retry, stop };
};
