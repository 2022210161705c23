/** @jsxImportSource react */
import type { Turn } from '../../turn';
import { usePage } from '../context';
import { Markdown } from './Markdown';

interface Props {
  readonly turn: Turn;
  readonly onRetry: () => void;
}

export function AssistantTurn({ turn, onRetry }: Props) {
  const { labels, marks, old } = usePage();
  const streaming = turn.state === 'streaming';
  const body = streaming ? 'progressive-markdown' : 'standard-markdown';
  return (
    <>
      <h2 className="sr-only">{labels.claudeSaid}</h2>
      <div {...marks.test('assistant-message')} {...marks.data('is-streaming', String(streaming))}>
        {turn.thinking !== '' && (
          <details {...marks.data('timeline-text')}>
            <summary>…</summary>
            <div className="standard-markdown">{turn.thinking}</div>
          </details>
        )}
        <div
          className={old ? 'font-claude-message' : 'font-claude-response'}
          {...marks.data('perf-reply-text')}
        >
          <div className={body}>
            <Markdown text={turn.text} />
          </div>
        </div>
        {turn.state === 'failed' && <p role="alert">{labels.failed}</p>}
        {!streaming && (
          <button type="button" aria-label={labels.retry} onClick={onRetry}>
            ↻
          </button>
        )}
      </div>
    </>
  );
}
