import type { Part } from '@/lib/core/vocabulary';
import { SLICE } from './limits';
import { pause } from './pause';
import type { PayloadMeta, Slice, ToInspector } from './protocol';

/** Posts a message of one job. False: the job is over and nothing was posted. Throws when the connection is gone. */
export type Post = (message: ToInspector) => boolean;

/** Sends a payload as `open`, its slices and `close`, and stops as soon as nobody waits for its verdict any more. */
export async function sendParts(
  post: Post,
  id: number,
  meta: Omit<PayloadMeta, 'parts'>,
  parts: readonly Part[],
): Promise<void> {
  post({
    type: 'open',
    id,
    meta: {
      ...meta,
      parts: parts.map(({ role, name, text }) => ({
        role,
        length: text.length,
        ...(name === undefined ? {} : { name }),
      })),
    },
  });
  let isFirst = true;
  for (const slices of inSlices(parts)) {
    // Lets the main thread breathe between the messages of a long payload, so that no task of ours is felt.
    if (!isFirst) await pause(0);
    isFirst = false;
    if (!post({ type: 'slices', id, slices })) return;
  }
  post({ type: 'close', id });
}

/** What one message brings: as much as is good for it, of one long text or of many short ones, for each message has its price. */
function* inSlices(parts: readonly Part[]): Generator<Slice[]> {
  let slices: Slice[] = [];
  let size = 0;
  for (const [part, { text }] of parts.entries())
    for (let at = 0; at < text.length; ) {
      const piece = text.slice(at, at + SLICE - size);
      slices.push({ part, text: piece });
      at += piece.length;
      size += piece.length;
      if (size < SLICE) continue;
      yield slices;
      slices = [];
      size = 0;
    }
  if (slices.length > 0) yield slices;
}
