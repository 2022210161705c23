import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Verdict } from '@/lib/core/verdict';
import type { Part } from '@/lib/core/vocabulary';
import { createInspector } from '@/lib/messaging/inspector-client';
import { type Bench, type Payload, serveInspector } from '@/lib/messaging/inspector-server';
import { LIMIT, SLICE } from '@/lib/messaging/limits';
import type { Wire } from '@/lib/messaging/wire';
import { wirePair } from './memory-wire';

const META = {
  source: 'paste',
  destination: { site: 'ChatGPT', account: 'unknown', model: null },
  conversation: 'chatgpt:new:1',
} as const;

const ALLOW: Verdict = {
  route: 'public-code',
  action: 'allow',
  shape: 'prose',
  confidence: 1,
  reasons: [],
  findings: [],
  total: 0,
  ways: [],
};

function bench(seen: Payload[], first?: () => void): Bench {
  return {
    inspect: async (payload) => {
      seen.push(payload);
      if (seen.length === 1) first?.();
      return { ok: true, verdict: ALLOW };
    },
    ping: async () => true,
  };
}

const text = (value: string): Part => ({ role: 'text', text: value });

describe('an inspection', () => {
  it('carries every text whole, whatever its characters and wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 2 }),
        async (texts, long) => {
          const parts = texts.map((value, at) =>
            text(at === long ? value.padEnd(SLICE * 2 + 3, value || 'x') : value),
          );
          const seen: Payload[] = [];
          const { left, right } = wirePair();
          serveInspector(right, bench(seen));
          const result = await createInspector(async () => left).inspect(META, parts);
          expect(result).toEqual({ ok: true, verdict: ALLOW });
          expect(seen[0]?.parts).toEqual(parts);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps lone surrogates and NUL', async () => {
    const seen: Payload[] = [];
    const { left, right } = wirePair();
    serveInspector(right, bench(seen));
    await createInspector(async () => left).inspect(META, [text('a\ud800b\u0000c\udfff')]);
    expect(seen[0]?.parts[0]?.text).toBe('a\ud800b\u0000c\udfff');
  });

  it('is sent again over a new connection when the first is lost before the verdict', async () => {
    const seen: Payload[] = [];
    const pairs = [wirePair(), wirePair()];
    let dialled = 0;
    const inspector = createInspector(async () => {
      const pair = pairs[dialled++];
      if (!pair) throw new Error('no more connections');
      serveInspector(pair.right, bench(seen, dialled === 1 ? pair.cut : undefined));
      return pair.left;
    });
    expect(await inspector.inspect(META, [text('held')])).toEqual({ ok: true, verdict: ALLOW });
    expect(dialled).toBe(2);
    expect(seen.map(({ parts }) => parts[0]?.text)).toEqual(['held', 'held']);
  });

  it('is sent once more, and once only, when the connection is lost between its slices', async () => {
    const seen: Payload[] = [];
    const pairs = [wirePair(), wirePair()];
    const long = text('x'.repeat(SLICE * 4));
    let dialled = 0;
    const inspector = createInspector(async () => {
      const pair = pairs[dialled++];
      if (!pair) throw new Error('no more connections');
      serveInspector(pair.right, bench(seen));
      if (dialled === 1) {
        pair.right.onMessage((message) => (message as { type: string }).type === 'slices' && pair.cut());
      }
      return pair.left;
    });
    expect(await inspector.inspect(META, [long])).toEqual({ ok: true, verdict: ALLOW });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.parts).toEqual([long]);
  });

  it('frees the way for the next when it is cancelled while it is sent', async () => {
    const seen: Payload[] = [];
    const { left, right } = wirePair();
    const stop = new AbortController();
    serveInspector(right, bench(seen));
    right.onMessage((message) => (message as { type: string }).type === 'slices' && stop.abort());
    const inspector = createInspector(async () => left);
    const long = [text('x'.repeat(SLICE * 4))];
    const cancelled = await inspector.inspect(META, long, { signal: stop.signal });
    expect(cancelled).toEqual({ ok: false, failure: 'cancelled' });
    expect(await inspector.inspect(META, [text('next')])).toEqual({ ok: true, verdict: ALLOW });
    expect(seen.map(({ parts }) => parts)).toEqual([[text('next')]]);
  });

  it.each([
    ['nobody answers the call', 'refused', 'unreachable'],
    ['the extension is gone', 'orphaned', 'orphaned'],
  ])('fails as a value when %s', async (_, message, failure) => {
    const inspector = createInspector(() => Promise.reject(new Error(message)));
    expect(await inspector.inspect(META, [text('held')])).toEqual({ ok: false, failure });
  });

  it('fails when the worker crashed', async () => {
    const { left, right } = wirePair();
    serveInspector(right, {
      inspect: async () => ({ ok: false, failure: 'crashed' }),
      ping: async () => true,
    });
    const inspector = createInspector(async () => left);
    expect(await inspector.inspect(META, [text('held')])).toEqual({ ok: false, failure: 'crashed' });
  });

  it('refuses above the limit without sending anything', async () => {
    const inspector = createInspector(() => Promise.reject(new Error('must not be called')));
    const result = await inspector.inspect(META, [text('x'.repeat(LIMIT + 1))]);
    expect(result).toEqual({ ok: false, failure: 'too-large' });
  });

  it('refuses a payload whose slices do not add up to what was announced', async () => {
    const seen: Payload[] = [];
    const { left, right } = wirePair();
    serveInspector(right, bench(seen));
    const answers: unknown[] = [];
    left.onMessage((message) => answers.push(message));
    const meta = { ...META, parts: [{ role: 'text', length: 10 }] };
    left.post({ type: 'open', id: 1, meta });
    left.post({ type: 'slices', id: 1, slices: [{ part: 0, text: 'half' }] });
    left.post({ type: 'close', id: 1 });
    await expect.poll(() => answers).toEqual([{ type: 'failed', id: 1, reason: 'incomplete' }]);
    expect(seen).toEqual([]);
  });

  it('stops when its caller does', async () => {
    const { left, right } = wirePair();
    const stop = new AbortController();
    serveInspector(right, {
      inspect: () => new Promise(() => stop.abort()),
      ping: async () => true,
    });
    const inspector = createInspector(async () => left);
    const result = await inspector.inspect(META, [text('held')], { signal: stop.signal });
    expect(result).toEqual({ ok: false, failure: 'cancelled' });
  });

  it('ignores messages that are not of the protocol', async () => {
    const { left, right } = wirePair();
    serveInspector(right, bench([]));
    const inspector = createInspector(async () => left);
    const pending = inspector.inspect(META, [text('held')]);
    right.post({ type: 'verdict', id: 1, verdict: { action: 'allow' } });
    right.post('allow');
    expect(await pending).toEqual({ ok: true, verdict: ALLOW });
  });
});

describe('a connection that stays open and says nothing', () => {
  afterEach(() => void vi.useRealTimers());

  /** A connection that takes everything and whose other end never speaks. */
  function mute(): { readonly wire: Wire; readonly closed: () => boolean } {
    let closed = false;
    const wire: Wire = {
      post: () => {},
      onMessage: () => {},
      onClose: () => {},
      close: () => {
        closed = true;
      },
    };
    return { wire, closed: () => closed };
  }

  it('fails as silent after eight seconds, not before, and is given up', async () => {
    vi.useFakeTimers();
    const { wire, closed } = mute();
    let result: unknown;
    void createInspector(async () => wire)
      .inspect(META, [text('held')])
      .then((outcome) => {
        result = outcome;
      });
    await vi.advanceTimersByTimeAsync(8_000);
    expect(result).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(result).toEqual({ ok: false, failure: 'silent' });
    expect(closed()).toBe(true);
  });

  it('is replaced for the next payload', async () => {
    vi.useFakeTimers();
    const seen: Payload[] = [];
    const { left, right } = wirePair();
    serveInspector(right, bench(seen));
    const wires = [mute().wire, left];
    const inspector = createInspector(async () => {
      const wire = wires.shift();
      if (!wire) throw new Error('no more connections');
      return wire;
    });
    const first = inspector.inspect(META, [text('held')]);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await first).toEqual({ ok: false, failure: 'silent' });
    vi.useRealTimers();
    expect(await inspector.inspect(META, [text('next')])).toEqual({ ok: true, verdict: ALLOW });
    expect(seen.map(({ parts }) => parts[0]?.text)).toEqual(['next']);
  });

  it('answers a ping with no', async () => {
    vi.useFakeTimers();
    const answered = createInspector(async () => mute().wire).ping();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await answered).toBe(false);
  });
});
