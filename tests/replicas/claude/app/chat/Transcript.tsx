/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import type { Turn } from '../../turn';
import { usePage } from '../context';
import { AssistantTurn } from './AssistantTurn';
import { UserTurn } from './UserTurn';

/** Turns that stand in the DOM until the reader scrolls up. */
const WINDOW = 8;

interface Props {
  readonly turns: readonly Turn[];
  readonly onEdit?: (turn: Turn, text: string) => void;
  readonly onRetry?: (turn: Turn) => void;
}

/** The DOM is never the whole conversation: earlier turns are mounted when the top is reached. */
export function Transcript({ turns, onEdit, onRetry }: Props) {
  const { marks } = usePage();
  const [shown, setShown] = useState(WINDOW);
  const renders = useRef(0);
  renders.current += 1;
  const scroller = useRef<HTMLDivElement>(null);
  const last = turns.at(-1);
  // Follows the conversation as it grows. Earlier turns that are mounted don't change its end.
  useEffect(() => {
    scroller.current?.scrollTo(0, scroller.current.scrollHeight);
  }, [last?.uuid, last?.text]);
  const first = Math.max(0, turns.length - shown);
  return (
    <div
      ref={scroller}
      className="scroller"
      {...marks.data('autoscroll-container', 'true')}
      onScroll={({ currentTarget }) => {
        if (currentTarget.scrollTop === 0 && first > 0) setShown((now) => now + WINDOW);
      }}
    >
      <div {...marks.data('rocksteady-sizer')} role="feed" aria-label="Chat messages">
        {turns.slice(first).map((turn, at) => (
          <div
            key={turn.uuid}
            {...marks.data('rs-index', String(first + at))}
            {...marks.data('index', String(first + at))}
          >
            <div
              role="article"
              aria-setsize={turns.length}
              aria-posinset={first + at + 1}
              {...marks.data('test-render-count', String(renders.current))}
            >
              {turn.role === 'human' ? (
                <UserTurn turn={turn} onEdit={onEdit && ((text) => onEdit(turn, text))} />
              ) : (
                <AssistantTurn turn={turn} onRetry={() => onRetry?.(turn)} />
              )}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
