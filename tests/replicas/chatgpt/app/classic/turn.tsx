/** @jsxImportSource react */
import type { Turn } from '../../turns';
import { Answer } from '../answer';
import { AnswerActions } from '../answer-actions';
import type { ThreadView } from '../thread-view';
import { UserText } from '../user-text';

interface ClassicTurnProps {
  readonly view: ThreadView;
  readonly turn: Turn;
  readonly number: number;
}

/** The variant with a rich editor repeats the composer's id, so that it stands twice in the page. */
const EDITOR = { id: 'prompt-textarea' };

export function ClassicTurn({ view, turn, number }: ClassicTurnProps) {
  const { model, labels } = view;
  const message = {
    'data-message-author-role': turn.role,
    'data-message-id': turn.id,
    ...(turn.role === 'assistant' ? { 'data-message-model-slug': model.slug } : {}),
  };
  return (
    <section data-testid={`conversation-turn-${number}`} data-turn={turn.role} data-turn-id={turn.id}>
      <div {...message}>
        {turn.role === 'user' ? (
          <UserText
            view={view}
            turn={turn}
            attributes={EDITOR}
            actions={(edit) => <div className="row">{edit}</div>}
          >
            <div className="user-message-bubble-color">
              <div className="whitespace-pre-wrap">{turn.text}</div>
            </div>
          </UserText>
        ) : (
          <div className={`markdown prose${turn.state === 'in_progress' ? ' result-streaming' : ''}`}>
            <Answer turn={turn} labels={labels} />
            <AnswerActions view={view} turn={turn} />
          </div>
        )}
      </div>
    </section>
  );
}
