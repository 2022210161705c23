import { pause } from './replies';

const line = (data: unknown): string => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
const delta = (data: unknown): string => `event: delta\n${line(data)}`;

interface Answer {
  readonly conversation: string;
  /** The user's message as it came, echoed to the page. */
  readonly message: unknown;
  readonly model: string;
  readonly pieces: readonly string[];
}

/** An answer in the delta encoding, version 1: the first append names its path, bare values continue it. */
export async function* deltaStream({ conversation, message, model, pieces }: Answer): AsyncGenerator<string> {
  yield `event: delta_encoding\n${line('"v1"')}`;
  yield line({
    type: 'resume_conversation_token',
    kind: 'topic',
    token: 'dummy',
    conversation_id: conversation,
  });
  yield line({ type: 'input_message', input_message: message, conversation_id: conversation });
  await pause();
  const empty = { author: { role: 'assistant' }, content: { content_type: 'text', parts: [''] } };
  yield delta({ p: '', o: 'add', v: { message: empty, conversation_id: conversation }, c: 0 });
  for (const [index, piece] of pieces.entries()) {
    yield delta(index === 0 ? { p: '/message/content/parts/0', o: 'append', v: piece } : { v: piece });
    await pause();
  }
  yield delta({ p: '/message/status', o: 'replace', v: 'finished_successfully' });
  yield line({ type: 'server_ste_metadata', metadata: { model_slug: model, resolved_model_slug: model } });
  yield line({ type: 'message_stream_complete', conversation_id: conversation });
  yield line('[DONE]');
}
