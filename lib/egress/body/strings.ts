import type { Leaf } from '../channel';
import type { Bytes } from './read';

/** What a letter isn't: the mark of an undecodable byte, and what controls. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]+/g;
const SHORTEST_RUN = 4;

/** What stands legibly between binary data: its strings one below the other, and all of them as one, in case they were cut. */
export function legible(bytes: Bytes): Leaf[] {
  const runs = new TextDecoder('utf-8')
    .decode(bytes)
    .split(UNPRINTABLE)
    .filter((run) => run !== '');
  const lines = runs.filter((run) => run.length >= SHORTEST_RUN).join('\n');
  const joined = runs.join('');
  return [...new Set([lines, joined])].filter((text) => text !== '').map((text) => ({ path: '', text }));
}
