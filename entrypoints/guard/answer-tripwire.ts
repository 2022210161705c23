import { releaseFiles } from '@/lib/composer/file-judge';
import type { GateContext } from '@/lib/composer/gate-context';
import type { Question } from '@/lib/egress/channel';
import { connectTripwire, type Tripwire } from '@/lib/egress/connect';
import type { createBodyJudge } from '@/lib/egress/judge-body';
import { hasLastLine, vouch } from '@/lib/platform/last-line/vouch';

/** How often the tripwire hears that somebody is at work on its questions, in milliseconds. */
const PULSE = 5_000;

/** Takes the tripwire's port, and answers what it asks: bodies are judged, files go through the gate for files. */
export function answerTripwire(
  context: GateContext,
  judgeBody: ReturnType<typeof createBodyJudge>,
): Tripwire {
  const { window, presenter, signal } = context;
  const respond = async (question: Question) => {
    if (question.type === 'body') {
      tripwire.answer(await judgeBody(question));
    } else if (question.type === 'files') {
      const kept = await releaseFiles(context, question.files);
      const whole = kept.length === question.files.length;
      tripwire.answer({ type: whole ? 'pass' : 'refuse', id: question.id });
    } else {
      presenter.notice({ type: 'request-refused' });
    }
  };
  /** A fault of ours: what is held stays here, and the user hears of it. */
  const fail = (question: Question) => {
    if ('id' in question) tripwire.answer({ type: 'refuse', id: question.id });
    presenter.notice({ type: 'request-refused' });
  };
  let pending = 0;
  const tripwire = connectTripwire(
    window,
    (question) => {
      pending += 1;
      respond(question)
        .catch(() => fail(question))
        .finally(() => {
          pending -= 1;
        });
    },
    signal,
    hasLastLine() ? vouch : null,
  );
  // A question that takes long, such as a large upload, must not look like silence, which the tripwire takes for a refusal.
  setInterval(() => pending > 0 && tripwire.answer({ type: 'hello' }), PULSE);
  return tripwire;
}
