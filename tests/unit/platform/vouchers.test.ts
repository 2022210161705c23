import { expect, test } from 'vitest';
import { createVouchers } from '@/lib/platform/last-line/vouchers';

const TAB = 7;

function store() {
  const clock = { now: 0 };
  return { clock, vouchers: createVouchers(() => clock.now) };
}

test('a content that is seen whole may leave again', () => {
  const { vouchers } = store();
  vouchers.add(TAB, { lasting: ['bytes:a', 'form:a'], once: [] });
  for (const key of ['bytes:a', 'form:a', 'bytes:a']) expect(vouchers.redeem(TAB, [key])).toBe(true);
  expect(vouchers.redeem(TAB, ['bytes:b'])).toBe(false);
});

test('what is not seen leaves once', () => {
  const { vouchers } = store();
  vouchers.add(TAB, { lasting: [], once: ['unseen:x'] });
  expect(vouchers.redeem(TAB, ['unseen:x'])).toBe(true);
  expect(vouchers.redeem(TAB, ['unseen:x'])).toBe(false);
});

test('each of two like it leaves once', () => {
  const { vouchers } = store();
  for (let i = 0; i < 2; i++) vouchers.add(TAB, { lasting: [], once: ['unseen:x'] });
  expect([1, 2, 3].map(() => vouchers.redeem(TAB, ['unseen:x']))).toEqual([true, true, false]);
});

test('a request that was seen whole leaves no voucher for another that is not', () => {
  const { vouchers } = store();
  vouchers.add(TAB, { lasting: ['bytes:a'], once: ['unseen:x'] });
  expect(vouchers.redeem(TAB, ['bytes:a'])).toBe(true);
  expect(vouchers.redeem(TAB, ['unseen:x'])).toBe(false);
});

test('one content by two ways: what is not seen leaves once, whichever was judged or asked for first', () => {
  const seen = { lasting: ['bytes:a'], once: [] };
  const unseen = { lasting: ['bytes:a'], once: ['unseen:x'] };
  for (const judged of [
    [seen, unseen],
    [unseen, seen],
  ])
    for (const asked of [
      ['bytes:a', 'unseen:x'],
      ['unseen:x', 'bytes:a'],
    ]) {
      const { vouchers } = store();
      for (const voucher of judged) vouchers.add(TAB, voucher);
      expect(asked.map((key) => vouchers.redeem(TAB, [key]))).toEqual([true, true]);
      expect(vouchers.redeem(TAB, ['unseen:x'])).toBe(false);
    }
});

test('two of one content that are not seen leave once each', () => {
  const { vouchers } = store();
  for (const once of [['unseen:x'], ['unseen:y']]) vouchers.add(TAB, { lasting: ['bytes:a'], once });
  expect(['unseen:x', 'unseen:y', 'unseen:x'].map((key) => vouchers.redeem(TAB, [key]))).toEqual([
    true,
    true,
    false,
  ]);
});

test('what is not seen must leave soon', () => {
  const { clock, vouchers } = store();
  vouchers.add(TAB, { lasting: ['bytes:a'], once: ['unseen:x'] });
  clock.now = 20_000;
  expect(vouchers.redeem(TAB, ['unseen:x'])).toBe(false);
  expect(vouchers.redeem(TAB, ['bytes:a'])).toBe(true);
});

test('a tab vouches for itself, until it is closed', () => {
  const { vouchers } = store();
  vouchers.add(TAB, { lasting: ['bytes:a'], once: [] });
  expect(vouchers.redeem(TAB + 1, ['bytes:a'])).toBe(false);
  vouchers.forget(TAB);
  expect(vouchers.redeem(TAB, ['bytes:a'])).toBe(false);
});

test('the oldest is forgotten first, and one that is asked for again is young again', () => {
  const { vouchers } = store();
  const body = (i: number) => ({ lasting: [`bytes:${i}`], once: [] });
  for (let i = 0; i < 1_000; i++) vouchers.add(TAB, body(i));
  vouchers.add(TAB, body(0));
  vouchers.add(TAB, body(1_000));
  expect([0, 1, 2, 1_000].map((i) => vouchers.redeem(TAB, [`bytes:${i}`]))).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
