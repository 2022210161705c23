import type { Reply } from '../../server/route';
import type { Switches } from '../../switches';

export function json(value: unknown): Reply {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export const EMPTY: Reply = { status: 204 };

/** What a server says that can't answer now. */
export const BROKEN: Reply = {
  status: 500,
  headers: { 'content-type': 'application/json' },
  body: '{"detail":"error"}',
};

/** Chunks before an answer breaks off: behind the echo, amid the text. */
const UNTIL_CUT = 7;

/** The reply as the `answer` switch has it end. */
export function ending(
  how: Switches['answer'],
  headers: Reply['headers'] & object,
  body: AsyncIterable<string>,
): Reply {
  if (how === 'error') return BROKEN;
  return how === 'cut' ? { headers, body: begun(body), cut: true } : { headers, body };
}

async function* begun(body: AsyncIterable<string>): AsyncGenerator<string> {
  let left = UNTIL_CUT;
  for await (const chunk of body) {
    if (left-- === 0) return;
    yield chunk;
  }
}

/** Between two pieces of an answer, so that there is a time in which it can be stopped. Milliseconds. */
const PACE = 40;

export function pause(milliseconds = PACE): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
