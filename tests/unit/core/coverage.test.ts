import { describe, expect, it } from 'vitest';
import { coverageWith, type Failed, nothingRuns, WAYS, type Way } from '@/lib/core/coverage';

const NO_GATES: Failed = { name: 'gates', opens: { paste: 'warned', send: 'warned' } };
const NO_NETWORK: Failed = { name: 'network', opens: { request: 'open', file: 'warned', typing: 'open' } };

const of = (failed: readonly Failed[], wanted: Way) => coverageWith(failed).find(({ way }) => way === wanted);

describe('the coverage of the ways in', () => {
  it('names every way once, and only voice, cloud drives and links as not covered', () => {
    const usual = coverageWith([]);
    expect(usual.map(({ way }) => way)).toEqual(WAYS);
    expect(usual.filter(({ coverage }) => coverage === 'open').map(({ way }) => way)).toEqual([
      'voice',
      'connector',
    ]);
    expect(usual.filter(({ coverage }) => coverage === 'warned').map(({ way }) => way)).toEqual(['address']);
    expect(usual.every(({ because }) => because === null)).toBe(true);
  });

  it('says which failed check made a way worse', () => {
    expect(of([NO_GATES], 'paste')).toEqual({ way: 'paste', coverage: 'warned', because: 'gates' });
    expect(of([NO_GATES], 'drop')).toEqual({ way: 'drop', coverage: 'covered', because: null });
  });

  it('opens what stood partly open where the network check is gone too', () => {
    expect(of([NO_GATES, NO_NETWORK], 'paste')?.coverage).toBe('open');
    expect(of([NO_GATES, NO_NETWORK], 'file')?.coverage).toBe('warned');
    expect(of([NO_NETWORK], 'paste')?.coverage).toBe('covered');
  });

  it('never becomes better by a failed check', () => {
    expect(of([{ name: 'any', opens: { voice: 'warned' } }], 'voice')?.coverage).toBe('open');
  });

  it('is open everywhere where nothing runs', () => {
    expect(new Set(nothingRuns('why').map(({ coverage }) => coverage))).toEqual(new Set(['open']));
  });
});
