/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { ROOT_MESSAGE } from '../../ids';
import { type Place, pathOfChat } from '../../place';
import type { Draft, Turn } from '../../turn';
import { Composer } from '../composer/Composer';
import { DropZone } from '../composer/DropZone';
import type { Surface } from '../composer/SurfaceSwitch';
import { useAttachments } from '../composer/use-attachments';
import { usePage } from '../context';
import { ChatHeader } from '../frame/ChatHeader';
import { ProjectKnowledge } from '../frame/ProjectKnowledge';
import { useForeignNodesRemoved } from '../frame/use-foreign-nodes-removed';
import { sendJson } from '../net/send-json';
import { urls } from '../net/urls';
import { turnsOf } from '../state/conversations';
import type { Chat } from '../state/use-chat';
import { Transcript } from './Transcript';

interface Props {
  readonly place: Place;
  readonly chat: Chat;
  readonly go: (target: string) => void;
}

const NO_TURNS: readonly Turn[] = [];
const INCOGNITO_KEY = 'incognito_temporary_conversation_uuid';

/** Mounted anew for each conversation, so the composer and its file input are other nodes after every navigation. */
export function ChatPage({ place, chat, go }: Props) {
  const { labels, marks, nextId } = usePage();
  const [surface, setSurface] = useState<Surface>(place.kind === 'cowork' ? 'Cowork' : 'Chat');
  const column = useRef<HTMLDivElement>(null);
  const pending = useRef(place.conversation);
  // A new chat has its id before its first message: files are uploaded under it.
  const conversation = (): string => {
    pending.current ??= nextId();
    return pending.current;
  };
  const attachments = useAttachments(conversation);
  useForeignNodesRemoved(column);

  const turns = place.conversation === null ? NO_TURNS : turnsOf(chat.all, place.conversation);
  const busy = turns.at(-1)?.state === 'streaming';
  const established = turns.length > 0;

  const sendTask = (draft: Draft): void => {
    void sendJson(urls.task(conversation()), { message: draft.text, attachments: draft.attachments });
  };

  const sendChat = (draft: Draft): void => {
    const uuid = conversation();
    chat.send(uuid, place, turns.at(-1)?.uuid ?? ROOT_MESSAGE, draft);
    if (place.incognito) sessionStorage.setItem(INCOGNITO_KEY, uuid);
    if (place.conversation === null) go(pathOfChat(place, uuid));
  };

  const resend = (turn: Turn, text: string): void => {
    const { attachments: kept, files } = turn;
    chat.send(conversation(), place, turn.parent, { text, attachments: kept, files, sources: [] });
  };

  return (
    <DropZone onFiles={attachments.addFiles}>
      <ChatHeader place={place} />
      <div className="column-body" ref={column} {...marks.test('chat-column-body')}>
        {established && (
          <Transcript turns={turns} onEdit={resend} onRetry={(turn) => chat.retry(conversation(), turn)} />
        )}
        {!established && place.project !== null && <ProjectKnowledge project={place.project} />}
        <div className={established ? 'dock' : 'dock centred'}>
          <Composer
            attachments={attachments}
            placeholder={established ? labels.reply : labels.hello}
            prefill={place.prefill}
            busy={busy}
            model={chat.model}
            onModel={chat.choose}
            surface={surface}
            onSurface={setSurface}
            onSend={surface === 'Cowork' ? sendTask : sendChat}
            onStop={() => chat.stop(conversation())}
          />
        </div>
      </div>
    </DropZone>
  );
}
