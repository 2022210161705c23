/** @jsxImportSource react */
import type { Turn } from '../../turns';
import { Answer } from '../answer';
import type { ThreadView } from '../thread-view';
import { UserText } from '../user-text';

const NO_ATTRIBUTES = {};

function Question({ view, turn }: { readonly view: ThreadView; readonly turn: Turn }) {
  return (
    <UserText
      view={view}
      turn={turn}
      attributes={NO_ATTRIBUTES}
      actions={(edit) => (
        <div role="menu" data-user-message-actions="">
          {edit}
        </div>
      )}
    >
      <button type="button" data-user-message-bubble="">
        <p data-user-message-copy="">{turn.text}</p>
      </button>
    </UserText>
  );
}

export function LightMessage({ view, turn }: { readonly view: ThreadView; readonly turn: Turn }) {
  if (turn.role === 'user') {
    return (
      <li data-message-role="user" data-message-id={turn.id}>
        <Question view={view} turn={turn} />
      </li>
    );
  }
  const streaming = turn.state === 'in_progress';
  const state = streaming ? { 'data-message-streaming': '' } : { 'data-message-complete': '' };
  return (
    <li data-message-role="assistant" data-message-id={streaming ? `pending-${turn.id}` : turn.id} {...state}>
      <div data-assistant-markdown="">
        <div data-assistant-stream-block="" data-assistant-stream-block-index="0">
          <Answer turn={turn} labels={view.labels} />
        </div>
      </div>
    </li>
  );
}
