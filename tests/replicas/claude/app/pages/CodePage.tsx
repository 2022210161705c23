/** @jsxImportSource react */
import type { Editor } from '@tiptap/core';
import { type FormEvent, useRef, useState } from 'react';
import { uuidOf } from '../../ids';
import { TextEditor, textOf } from '../composer/TextEditor';
import { usePage } from '../context';
import { sendJson } from '../net/send-json';
import { urls } from '../net/urls';

const SESSION = uuidOf('code-session');

/** Claude Code on the web: a real form around the field, and an endpoint of its own. */
export function CodePage() {
  const { boot, labels, marks, nextId } = usePage();
  const editor = useRef<Editor | null>(null);
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);

  const send = (): void => {
    if (text.trim() === '') return;
    const message = { role: 'user', content: text.trim() };
    void sendJson(urls.session(SESSION), { events: [{ uuid: nextId(), type: 'user', message }] });
    setSent((now) => [...now, text.trim()]);
    editor.current?.commands.clearContent(true);
    setText('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };

  return (
    <div className="column">
      <ol className="scroller">
        {sent.map((line, at) => (
          <li key={`${at}`} {...marks.data('index', String(at))}>
            {line}
          </li>
        ))}
      </ol>
      <form className="dock" {...marks.id('turn-form')} onSubmit={submit}>
        {boot.variants.codeField === 'textarea' ? (
          <textarea
            className="plain-field"
            aria-label={labels.editor}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              send();
            }}
          />
        ) : (
          <TextEditor
            attributes={{ role: 'textbox', 'aria-label': labels.editor }}
            placeholder={labels.reply}
            initial=""
            ready={(live) => {
              editor.current = live;
            }}
            change={(live) => setText(textOf(live))}
            enter={(event) => {
              if (!event.shiftKey) send();
              return !event.shiftKey;
            }}
            paste={() => false}
          />
        )}
        <button type="submit" aria-label={labels.send} disabled={text.trim() === ''}>
          ↑
        </button>
      </form>
    </div>
  );
}
