import type { Question } from '@/lib/egress/channel';
import { connectTripwire } from '@/lib/egress/connect';

/**
 * The isolated world of the test: answers by words in the text, and writes what it was asked where the page's tests can
 * read it.
 */
const root = document.documentElement;
const lines = { questions: [] as unknown[] };
const abort = new AbortController();

const textsOf = (question: Question): string[] => {
  if (question.type === 'body') return question.leaves.map((leaf) => leaf.text);
  return question.type === 'files' ? question.files.map((file) => file.name) : [];
};

const tripwire = connectTripwire(
  window,
  (question) => {
    if (!('id' in question)) return;
    const texts = textsOf(question);
    const all = texts.join('\n');
    lines.questions.push(question.type === 'files' ? { type: 'files', names: texts } : question);
    root.dataset.questions = JSON.stringify(lines.questions);
    if (all.includes('NEVER')) return;
    if (all.includes('HANGUP')) return abort.abort();
    if (all.includes('REFUSE')) return tripwire.answer({ type: 'refuse', id: question.id });
    if (!all.includes('REWRITE')) return tripwire.answer({ type: 'pass', id: question.id });
    const fresh = texts.map((text) => (text.includes('REWRITE') ? text.replaceAll('REWRITE', 'done') : null));
    tripwire.answer({ type: 'rewrite', id: question.id, texts: fresh });
  },
  abort.signal,
);
tripwire.alive.then(
  () => root.setAttribute('data-alive', 'yes'),
  () => root.setAttribute('data-alive', 'no'),
);
