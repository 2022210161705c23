import { describe, expect, it } from 'vitest';
import { classify } from '@/lib/classify/classify';
import { cases } from './cases';
import { confusionOf, type Judged, wrongOnes } from './confusion';

const judged: readonly Judged[] = cases.map(({ name, route: expected, text }) => {
  const { route: actual, reasons } = classify(text());
  return { name, expected, actual, reasons };
});
const table = confusionOf(judged);

describe('the route', () => {
  it('is right for nineteen payloads in twenty', () => {
    console.info(table);
    const right = judged.filter(({ expected, actual }) => expected === actual).length;
    expect(right / judged.length, `${table}\n${wrongOnes(judged)}`).toBeGreaterThanOrEqual(0.95);
  });

  it('never takes what is sensitive or secret for public', () => {
    const leaked = judged.filter(
      ({ expected, actual }) =>
        (expected === 'secret' || expected === 'sensitive-data') && actual === 'public-code',
    );
    expect(leaked.map(({ name }) => name)).toEqual([]);
  });

  it('always comes with a reason', () => {
    expect(judged.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  it('is known for payloads that have a name each', () => {
    const names = cases.map(({ name, route }) => `${route}: ${name}`);
    expect(names.length).toBeGreaterThanOrEqual(220);
    expect(new Set(names).size).toBe(names.length);
  });
});
