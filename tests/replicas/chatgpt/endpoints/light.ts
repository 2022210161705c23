import type { Exchange, Reply } from '../../server/route';
import { idSequence } from '../../shared/ids';
import { page } from '../page';
import { answerTo } from './answer-text';
import { frames } from './frames';
import { ending } from './replies';

const SEED = 0x1194;
const nextConversation = idSequence(SEED);
const POSTED_SEED = 0x9057;

const fieldsOf = ({ body }: Exchange): URLSearchParams => new URLSearchParams(body.toString('utf8'));

function threadIn(state: string | null): string | null {
  const value: unknown = JSON.parse(state ?? '{}');
  const id: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'conversationId') : null;
  return typeof id === 'string' ? id : null;
}

export function converseLight(exchange: Exchange): Reply {
  const fields = fieldsOf(exchange);
  const prompt = fields.get('prompt');
  if (prompt === null) return { status: 422 };
  const conversation = threadIn(fields.get('conversationState')) ?? nextConversation();
  const headers = { 'content-type': 'text/vnd.openai.web-mobile-partial+html; charset=utf-8' };
  return ending(exchange.switches.answer, headers, frames(conversation, answerTo(prompt)));
}

/** The form posted by the browser itself is answered with a whole page. */
export function postedForm(exchange: Exchange): Reply {
  const posted = fieldsOf(exchange).get('prompt') ?? '';
  const { pathname, search } = exchange.url;
  return page({
    switches: { ...exchange.switches, ui: 'light' },
    target: pathname + search,
    seed: POSTED_SEED,
    posted,
  });
}
