/** @jsxImportSource react */
import type { Turn } from '../turns';
import type { ThreadView } from './thread-view';

/** Another try, and the way between the answers that were given. Neither sends any text. */
export function AnswerActions({ view, turn }: { readonly view: ThreadView; readonly turn: Turn }) {
  const { conversation, labels } = view;
  if (turn.state === 'in_progress') return null;
  const branches = conversation.branches(turn);
  const other = branches.find(({ id }) => id !== turn.id);
  return (
    <div className="row" data-answer-actions="">
      <button type="button" aria-label={labels.tryAgain} onClick={() => conversation.again(turn)}>
        ↻
      </button>
      {other && (
        <>
          <button
            type="button"
            aria-label={labels.previousAnswer}
            onClick={() => conversation.show(turn, other)}
          >
            ‹
          </button>
          <span>{branches.length}</span>
        </>
      )}
    </div>
  );
}
