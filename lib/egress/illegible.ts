import type { Unread } from './channel';
import type { Place } from './leaf-role';

/** Longer messages of a binary protocol aren't passed on the word of their strings. Bytes. */
const MESSAGE = 16 * 1024;
/** A shorter one holds a heartbeat or an id. Bytes. */
const SHORTEST = 64;

/**
 * What of a body can't be looked into and may not go. Two things may, to the site's own hosts only: sound, because voice is
 * declared as not covered; and small messages in a binary format of the site's own (its remote calls) that are mostly
 * letters, whose letters are judged. Whatever is compressed or encrypted isn't mostly letters.
 */
export const illegibleIn = (unread: readonly Unread[], { own }: Place): Unread | null =>
  unread.find(({ kind, size, legible }) => {
    if (!own || kind === 'closed' || kind === 'too-large') return true;
    return kind === 'binary' && size > SHORTEST && (size > MESSAGE || legible * 2 < size);
  }) ?? null;
