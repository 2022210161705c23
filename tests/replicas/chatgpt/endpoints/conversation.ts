import * as z from 'zod';
import type { Exchange, Reply } from '../../server/route';
import { idSequence } from '../../shared/ids';
import { answerTo } from './answer-text';
import { deltaStream } from './delta-stream';
import { ending } from './replies';

const Send = z.object({
  action: z.enum(['next', 'variant']),
  messages: z.array(z.looseObject({ content: z.looseObject({ parts: z.array(z.unknown()) }) })),
  conversation_id: z.string().optional(),
  model: z.string(),
});

const SEED = 0x5eed;
const nextConversation = idSequence(SEED);

/** Answers a message; a body that isn't one is refused, so that a change of the page's shape is noticed. */
export function converse({ body, switches }: Exchange): Reply {
  const sent = Send.safeParse(JSON.parse(body.toString('utf8')));
  if (!sent.success) return { status: 422 };
  const [message] = sent.data.messages;
  // Another answer to a message that the server has; a new one brings its text.
  if ((sent.data.action === 'variant') === (message !== undefined)) return { status: 422 };
  const prompt = message?.content.parts.findLast((part) => typeof part === 'string');
  const stream = deltaStream({
    conversation: sent.data.conversation_id ?? nextConversation(),
    message: message ?? null,
    model: sent.data.model,
    pieces: answerTo(typeof prompt === 'string' ? prompt : 'nothing new'),
  });
  return ending(switches.answer, { 'content-type': 'text/event-stream' }, stream);
}
