import { expect, test } from 'vitest';
import { inWords, visitOf } from '../fuzz/plan';

const told = (seed: number) =>
  Array.from({ length: 20 }, (_, number) => {
    const { chat, switches, steps } = visitOf(seed, number);
    return { chat, switches, steps: steps.map(inWords), texts: steps.map(({ load }) => load.text) };
  });

test('a random run of the same seed tries the same', () => {
  expect(told(7)).toEqual(told(7));
  expect(told(8)).not.toEqual(told(7));
});

test('what is told of a step never holds what must not leave', () => {
  for (let number = 0; number < 40; number++)
    for (const step of visitOf(3, number).steps)
      for (const { secret } of step.load.secrets) expect(inWords(step)).not.toContain(secret);
});
