import type { Part } from '@/lib/core/vocabulary';
import { SLICE } from './limits';
import { pause } from './pause';
import type { PayloadMeta, ToInspector } from './protocol';

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
  for (const [part, { text }] of parts.entries()) {
    for (let at = 0; at < text.length; at += SLICE) {
      // Lets the main thread breathe between the slices of a long payload, so that no task of ours is felt.
      if (at > 0) await pause(0);
      if (!post({ type: 'slice', id, part, text: text.slice(at, at + SLICE) })) return;
    }
  }
  post({ type: 'close', id });
}
