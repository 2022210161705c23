import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '@/lib/checksums/sha256';

const reference = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test.each([0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1_000_003])('%i bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + 7) & 0xff);
  expect(sha256(bytes)).toBe(reference(bytes));
});

test('any bytes, also those of a larger buffer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(10), (bytes, skip) => {
      const view = bytes.subarray(Math.min(skip, bytes.length));
      expect(sha256(view)).toBe(reference(view));
    }),
  );
});
