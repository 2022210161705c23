import type { Verdict } from '@/lib/core/verdict';
import type { Payload } from './inspector-server';

/**
 * Between the offscreen document (Firefox: the background page) and the worker it has started itself. Both ends are one
 * build of ours and nobody else can reach the worker, so these are types, not schemas.
 */
export type ToWorker =
  | { readonly type: 'hello'; readonly lock: string }
  | { readonly type: 'inspect'; readonly id: number; readonly payload: Payload }
  | { readonly type: 'ping'; readonly id: number };

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'verdict'; readonly id: number; readonly verdict: Verdict }
  | { readonly type: 'failed'; readonly id: number }
  | { readonly type: 'pong'; readonly id: number };
