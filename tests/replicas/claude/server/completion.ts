import { setTimeout as pause } from 'node:timers/promises';
import type { Exchange, Reply } from '../../server/route';
import { uuidOf } from '../ids';

/** An answer comes in at most so many pieces, whatever its length, so that long texts don't take long. */
const PIECES = 12;

const event = (type: string, fields: object): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`;

const pieces = (text: string): readonly string[] => {
  const length = Math.max(8, Math.ceil(text.length / PIECES));
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
};

interface Pace {
  readonly gap: number;
  /** Ends in the middle, without the closing events. */
  readonly cut: boolean;
}

async function* stream(text: string, { gap, cut }: Pace): AsyncGenerator<string> {
  const message = { id: uuidOf(text), type: 'message', role: 'assistant', content: [], stop_reason: null };
  yield event('message_start', { message });
  yield event('content_block_start', { index: 0, content_block: { type: 'thinking', thinking: '' } });
  yield event('content_block_delta', { index: 0, delta: { type: 'thinking_delta', thinking: 'Reading. ' } });
  yield event('content_block_stop', { index: 0 });
  yield event('content_block_start', { index: 1, content_block: { type: 'text', text: '' } });
  const all = pieces(text);
  for (const piece of cut ? all.slice(0, 2) : all) {
    await pause(gap);
    yield event('content_block_delta', { index: 1, delta: { type: 'text_delta', text: piece } });
  }
  if (cut) return;
  yield event('content_block_stop', { index: 1 });
  yield event('message_delta', { delta: { stop_reason: 'end_turn' } });
  yield event('message_limit', { message_limit: { type: 'within_limit' } });
  yield event('message_stop', {});
}

const answer = (text: string, { headers }: Exchange): Reply => {
  if (headers['x-replica-answer'] === 'error')
    return { status: 500, headers: { 'content-type': 'application/json' }, body: '{"type":"error"}' };
  const pace = { gap: Number(headers['x-replica-pace'] ?? 0), cut: headers['x-replica-answer'] === 'cut' };
  return {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' },
    body: stream(text, pace),
  };
};

const promptOf = (body: Buffer): string => {
  const parsed: unknown = JSON.parse(body.toString('utf8'));
  const isRecord = typeof parsed === 'object' && parsed !== null;
  return isRecord && 'prompt' in parsed && typeof parsed.prompt === 'string' ? parsed.prompt : '';
};

/** Answers with an echo of what the user wrote. */
export const completion = (exchange: Exchange): Reply =>
  answer(`You wrote:\n\n${promptOf(exchange.body)}\n\nThat is all I know.`, exchange);

/** A retry repeats no prompt, so there is nothing to echo. */
export const retryCompletion = (exchange: Exchange): Reply =>
  answer('Another answer to the same question.', exchange);
