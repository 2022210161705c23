/** A piece of an answer as it arrives. `end` comes only when the server closed the message. */
export interface AnswerPart {
  readonly kind: 'text' | 'thinking' | 'end';
  readonly text: string;
}

interface WireEvent {
  readonly type: string;
  readonly delta?: { readonly type?: string; readonly text?: string; readonly thinking?: string };
}

const partOf = ({ type, delta }: WireEvent): AnswerPart | null => {
  if (type === 'message_stop') return { kind: 'end', text: '' };
  if (type !== 'content_block_delta') return null;
  if (delta?.type === 'text_delta') return { kind: 'text', text: delta.text ?? '' };
  return delta?.type === 'thinking_delta' ? { kind: 'thinking', text: delta.thinking ?? '' } : null;
};

const dataOf = (block: string): WireEvent | null => {
  const line = block.split('\n').find((candidate) => candidate.startsWith('data: '));
  return line === undefined ? null : (JSON.parse(line.slice(6)) as WireEvent);
};

/** Reads server-sent events; a reply that is no stream, or an error, is an exception. */
export async function* partsOf(response: Response): AsyncGenerator<AnswerPart> {
  if (!response.ok || response.body === null) throw new Error(`The server answered ${response.status}.`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (waiting + value).split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = dataOf(block);
      const part = event === null ? null : partOf(event);
      if (part !== null) yield part;
    }
  }
}
