import * as z from 'zod';
import type { Exchange, Reply } from '../../server/route';
import { idSequence } from '../../shared/ids';
import { answerTo } from './answer-text';
import { deltaStream } from './delta-stream';

const Send = z.object({
  messages: z.array(z.looseObject({ content: z.looseObject({ parts: z.array(z.unknown()) }) })).min(1),
  conversation_id: z.string().optional(),
  model: z.string(),
});

const SEED = 0x5eed;
const nextConversation = idSequence(SEED);

/** Answers a message; a body that isn't one is refused, so that a change of the page's shape is noticed. */
export function converse({ body }: Exchange): Reply {
  const sent = Send.safeParse(JSON.parse(body.toString('utf8')));
  if (!sent.success) return { status: 422 };
  const [message] = sent.data.messages;
  const prompt = message?.content.parts.findLast((part) => typeof part === 'string');
  return {
    headers: { 'content-type': 'text/event-stream' },
    body: deltaStream({
      conversation: sent.data.conversation_id ?? nextConversation(),
      message,
      model: sent.data.model,
      pieces: answerTo(typeof prompt === 'string' ? prompt : ''),
    }),
  };
}
