import * as z from 'zod/mini';
import { COVERAGES, WAYS } from '@/lib/core/coverage';
import { ROLES, SOURCES } from '@/lib/core/vocabulary';

// Schemas are compiled by `new Function` otherwise, which a page's or our own CSP reports as a violation.
z.config({ jitless: true });

const count = z.number().check(z.int(), z.nonnegative());

const meta = z.object({
  source: z.enum(SOURCES),
  destination: z.object({
    site: z.string(),
    account: z.enum(['personal', 'workspace', 'temporary', 'unknown']),
    model: z.nullable(z.string()),
  }),
  /** Placeholders are stable within it. */
  conversation: z.string(),
  parts: z.array(
    z.object({
      role: z.enum(ROLES),
      name: z.optional(z.string()),
      length: count,
    }),
  ),
});
export type PayloadMeta = z.infer<typeof meta>;

/** A piece of a part's text. */
const slice = z.object({ part: count, text: z.string() });
export type Slice = z.infer<typeof slice>;

/** Content script → inspector. `open`, then the slices of each part in order, then `close`. */
export const toInspector = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open'), id: count, meta }),
  z.object({ type: z.literal('slices'), id: count, slices: z.array(slice) }),
  z.object({ type: z.literal('close'), id: count }),
  z.object({ type: z.literal('cancel'), id: count }),
  z.object({ type: z.literal('ping'), id: count }),
]);
export type ToInspector = z.infer<typeof toInspector>;

/** What a page's self-check found. */
export const protection = z.object({
  state: z.enum(['protected', 'degraded', 'not-protected']),
  reasons: z.array(z.string()),
  coverage: z.array(
    z.object({ way: z.enum(WAYS), coverage: z.enum(COVERAGES), because: z.nullable(z.string()) }),
  ),
  /** By what the composer was recognised; null: none was found. */
  candidate: z.nullable(z.string()),
  site: z.string(),
  /** How many payloads this page has had inspected, and how many of them were held. */
  checked: count,
  held: count,
});
export type Protection = z.infer<typeof protection>;

const keys = z.readonly(z.array(z.string()));

/** Any of our pages → background. */
export const toBackground = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ensure-inspector') }),
  z.object({ type: z.literal('report-protection'), protection }),
  z.object({
    type: z.literal('vouch'),
    voucher: z.object({ lasting: keys, once: keys }),
  }),
  /** Something was held or refused in a frame that nobody can see. */
  z.object({ type: z.literal('held-unseen') }),
]);
export type ToBackground = z.infer<typeof toBackground>;

/** Background → the top frame of a guarded page. */
export interface ToPage {
  /**
   * `report-again`: what it last reported is to be reported once more. `held-unseen`: the user is to be told of it.
   * `request-cancelled`: the browser has cancelled a request of this tab.
   */
  readonly type: 'report-again' | 'held-unseen' | 'request-cancelled';
}
