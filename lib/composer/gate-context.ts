import type { Part, Source } from '@/lib/core/vocabulary';
import type { Inspection } from '@/lib/messaging/inspection';
import type { InspectOptions } from '@/lib/messaging/inspector-client';
import type { Site } from '@/lib/sites/site';
import type { Listeners } from './listeners';
import type { Presenter } from './presenter';
import type { Queue } from './queue';

/** What every gate of a page works with. */
export interface GateContext {
  readonly site: Site;
  readonly window: Window & typeof globalThis;
  readonly listeners: Listeners;
  readonly presenter: Presenter;
  readonly queue: Queue;
  readonly inspect: (source: Source, parts: readonly Part[], options?: InspectOptions) => Promise<Inspection>;
  /** For each composer the text that was last judged clean: what hasn't changed since needn't be held again. */
  readonly clean: WeakMap<HTMLElement, string>;
  readonly signal: AbortSignal;
}
