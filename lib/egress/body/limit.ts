import { LIMIT } from '@/lib/messaging/limits';

/** Bytes of a body that are read at most, packed or unpacked: a text of more is over the inspection's limit anyway. */
export const MAX_BYTES = 3 * LIMIT;
