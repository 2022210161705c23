import { expect, it } from 'vitest';
import { base58Address, isBase58Address } from '@/lib/checksums/base58';

it('reads what the definition shows', () => {
  expect(base58Address('00010966776006953d5567439e5e39f86a0d273bee')).toBe(
    '16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvM',
  );
  expect(isBase58Address('16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvM')).toBe(true);
  expect(isBase58Address('16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvN')).toBe(false);
  expect(isBase58Address('16UwLL9Risc3QfPqBUvKofHmBQ7wMtjv0')).toBe(false);
});
