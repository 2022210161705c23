import * as z from 'zod/mini';
import type { Part } from '@/lib/core/vocabulary';
import type { FromInspector } from './from-inspector';
import type { Inspection } from './inspection';
import { LIMIT } from './limits';
import { type PayloadMeta, toInspector } from './protocol';
import type { Wire } from './wire';

/** A payload that has arrived whole. */
export interface Payload {
  readonly meta: PayloadMeta;
  readonly parts: readonly Part[];
}

/** What stands behind the server: a worker and its supervisor. */
export interface Bench {
  readonly inspect: (
    payload: Payload,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ) => Promise<Inspection>;
  /** @param onAlive called now and then while the worker is busy with what came before. */
  readonly ping: (onAlive: () => void) => Promise<boolean>;
}

interface Arrival {
  readonly meta: PayloadMeta;
  readonly slices: string[][];
  length: number;
  readonly abort: AbortController;
}

/**
 * The inspecting context's end of one connection: puts payloads together from their slices, has them inspected and answers.
 * A payload whose slices don't add up to what was announced is refused: half a text must not pass for the whole.
 */
export function serveInspector(wire: Wire, bench: Bench): void {
  const arrivals = new Map<number, Arrival>();
  const answer = (message: FromInspector) => {
    try {
      wire.post(message);
    } catch {
      // The page has gone away in the meantime; its payload went with it.
    }
  };

  const close = async (id: number, arrival: Arrival) => {
    const { meta, slices, abort } = arrival;
    const parts = meta.parts.map(({ role, name }, index): Part => {
      const text = (slices[index] ?? []).join('');
      return name === undefined ? { role, text } : { role, text, name };
    });
    if (parts.some((part, index) => part.text.length !== meta.parts[index]?.length)) {
      arrivals.delete(id);
      answer({ type: 'failed', id, reason: 'incomplete' });
      return;
    }
    const inspection = await bench.inspect(
      { meta, parts },
      (done, total) => answer({ type: 'progress', id, done, total }),
      abort.signal,
    );
    // Cancelled: nobody waits, and under its number another may have arrived.
    if (abort.signal.aborted) return;
    arrivals.delete(id);
    if (inspection.ok) answer({ type: 'verdict', id, verdict: inspection.verdict });
    else answer({ type: 'failed', id, reason: inspection.failure });
  };

  wire.onMessage((raw) => {
    const parsed = z.safeParse(toInspector, raw);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.type === 'ping') {
      const { id } = message;
      void bench
        .ping(() => answer({ type: 'progress', id, done: 0, total: 0 }))
        .then((alive) => answer(alive ? { type: 'pong', id } : { type: 'failed', id, reason: 'crashed' }));
      return;
    }
    if (message.type === 'open') {
      arrivals.get(message.id)?.abort.abort();
      arrivals.set(message.id, {
        meta: message.meta,
        slices: message.meta.parts.map(() => []),
        length: 0,
        abort: new AbortController(),
      });
      return;
    }
    const arrival = arrivals.get(message.id);
    if (!arrival) return;
    if (message.type === 'cancel') {
      arrival.abort.abort();
      arrivals.delete(message.id);
    } else if (message.type === 'slices') {
      for (const { part, text } of message.slices) {
        arrival.length += text.length;
        arrival.slices[part]?.push(text);
      }
      if (arrival.length > LIMIT) {
        arrivals.delete(message.id);
        answer({ type: 'failed', id: message.id, reason: 'too-large' });
      }
    } else void close(message.id, arrival);
  });

  wire.onClose(() => {
    for (const arrival of arrivals.values()) arrival.abort.abort();
    arrivals.clear();
  });
}
