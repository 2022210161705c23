/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import type { Turn } from '../turns';
import { EditField } from './edit-field';
import type { ThreadView } from './thread-view';

interface UserTextProps {
  readonly view: ThreadView;
  readonly turn: Turn;
  /** Of the rich editor that replaces the bubble, where that variant is on. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The bubble. */
  readonly children: ReactNode;
  /** Draws the bar below the bubble; `edit` is its button. */
  readonly actions: (edit: ReactNode) => ReactNode;
}

/** A sent message, or the field in which it's edited. */
export function UserText({ view, turn, attributes, children, actions }: UserTextProps) {
  const [editing, setEditing] = useState(false);
  const { labels, conversation, boot, place } = view;
  if (editing) {
    return (
      <EditField
        kind={boot.switches.editField}
        text={turn.text}
        labels={labels}
        attributes={attributes}
        onCancel={() => setEditing(false)}
        onSend={(text) => {
          setEditing(false);
          conversation.resend(turn, text);
        }}
      />
    );
  }
  const edit = (
    <button type="button" aria-label={labels.editMessage} onClick={() => setEditing(true)}>
      ✎
    </button>
  );
  return (
    <>
      {turn.files.map((name) => (
        <div key={name} className="file">
          {name}
        </div>
      ))}
      {children}
      {place.kind !== 'share' && actions(edit)}
    </>
  );
}
