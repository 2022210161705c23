import { append } from '../pristine';
import { encodeText, lossyText, strictText } from '../web';
import { compressionOf, deflate, inflate } from './compression';
import type { Done } from './done';
import { asIs, type Slot, splice, type Texts } from './slot';

export interface DecodedBytes {
  readonly slots: readonly Slot[];
  readonly rebuild: (texts: Texts, done: Done<Uint8Array<ArrayBuffer>>) => void;
}

type Reading = (text: string) => Slot[];

/**
 * Bytes as text: UTF-8, compressed UTF-8 (known by its first bytes, whatever a header says), else what can be read of
 * it, which can't be rewritten. `reading` takes the text apart. Null when it inflates beyond measure.
 */
export function decodeBytes(
  bytes: Uint8Array<ArrayBuffer>,
  reading: Reading,
  done: Done<DecodedBytes>,
): void {
  const format = compressionOf(bytes);
  const plain = utf8(bytes, reading);
  if (plain || format === null) return done(plain ?? unreadable(bytes));
  inflate(bytes, format, (inflated) => {
    if (!inflated) return done(null);
    const inner = utf8(inflated, reading);
    if (!inner) return done(unreadable(inflated));
    done({
      slots: inner.slots,
      rebuild: (texts, rebuilt) =>
        inner.rebuild(texts, (fresh) => (fresh ? deflate(fresh, format, rebuilt) : rebuilt(null))),
    });
  });
}

function utf8(bytes: Uint8Array, reading: Reading): DecodedBytes | null {
  const text = strictText(bytes);
  if (text === null) return null;
  const slots = reading(text);
  return {
    slots,
    rebuild: (texts, done) => {
      const fresh = splice(text, slots, texts);
      done(fresh === null ? null : encodeText(fresh));
    },
  };
}

function unreadable(bytes: Uint8Array): DecodedBytes {
  const text = lossyText(bytes);
  const slots: Slot[] = [];
  append(slots, { path: '', text, start: 0, end: text.length, write: asIs });
  return { slots, rebuild: (_, done) => done(null) };
}
