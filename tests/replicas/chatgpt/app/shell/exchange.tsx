/** @jsxImportSource react */
import type { Turn } from '../../turns';
import { Answer } from '../answer';
import { AnswerActions } from '../answer-actions';
import type { ThreadView } from '../thread-view';
import { UserText } from '../user-text';

export interface Exchange {
  readonly question: Turn;
  readonly answer: Turn | null;
}

/** The app shell draws a question and its answer as one turn. */
export function exchanges(turns: readonly Turn[]): readonly Exchange[] {
  return turns
    .filter(({ role }) => role === 'user')
    .map((question) => ({ question, answer: turns.find(({ parent }) => parent === question.id) ?? null }));
}

interface ShellExchangeProps extends Exchange {
  readonly view: ThreadView;
  readonly number: number;
}

export function ShellExchange({ view, question, answer, number }: ShellExchangeProps) {
  const { labels } = view;
  const state = answer?.state === 'in_progress' ? 'in_progress' : 'complete';
  return (
    <div data-turn-key={question.id}>
      <div data-talvt-turn-state={state}>
        <div data-chatgpt-search-unit-key={`${number}:0:user`}>
          <UserText
            view={view}
            turn={question}
            attributes={{ 'data-composer-markdown': '' }}
            actions={(edit) => <div className="turn-action-controls row">{edit}</div>}
          >
            <div data-user-message-bubble="">
              <div className="whitespace-pre-wrap">{question.text}</div>
            </div>
          </UserText>
        </div>
        {answer && (
          <div data-chatgpt-search-unit-key={`${number}:2:assistant`}>
            <h4 data-conversation-role="assistant">{labels.assistantSaid}</h4>
            <div data-markdown-text-style="assistant-message">
              <Answer turn={answer} labels={labels} />
            </div>
            <AnswerActions view={view} turn={answer} />
          </div>
        )}
      </div>
    </div>
  );
}
