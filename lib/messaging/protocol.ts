import * as z from 'zod/mini';
import type { Verdict } from '@/lib/core/verdict';
import { ACTIONS, ROUTES, SEVERITIES, SHAPES, SOURCES, TRANSFORMS } from '@/lib/core/vocabulary';

// Schemas are compiled by `new Function` otherwise, which a page's or our own CSP reports as a violation.
z.config({ jitless: true });

/** The name of the port between a content script and the inspecting context. */
export const INSPECTOR_PORT = 'inspector';

/** Texts travel in slices, so that no single message blocks a main thread. UTF-16 code units. */
export const SLICE = 256 * 1024;

/** The longest payload that is inspected; above it a paste is refused and offered as a file. UTF-16 code units. */
export const LIMIT = 10 * 1024 * 1024;

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
      role: z.enum(['text', 'html', 'file', 'file-name', 'field']),
      name: z.optional(z.string()),
      length: count,
    }),
  ),
});
export type PayloadMeta = z.infer<typeof meta>;

/** Content script → inspector. `open`, then the slices of each part in order, then `close`. */
export const toInspector = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open'), id: count, meta }),
  z.object({ type: z.literal('slice'), id: count, part: count, text: z.string() }),
  z.object({ type: z.literal('close'), id: count }),
  z.object({ type: z.literal('cancel'), id: count }),
  z.object({ type: z.literal('ping'), id: count }),
]);
export type ToInspector = z.infer<typeof toInspector>;

const masked = z.object({
  kind: z.string(),
  entityType: z.string(),
  severity: z.enum(SEVERITIES),
  label: z.string(),
  masked: z.string(),
  line: count,
  part: count,
  rotation: z.optional(z.object({ provider: z.string(), url: z.string(), steps: z.array(z.string()) })),
});

export const verdict = z.object({
  route: z.enum(ROUTES),
  action: z.enum(ACTIONS),
  shape: z.enum(SHAPES),
  confidence: z.number(),
  reasons: z.array(z.string()),
  findings: z.array(masked),
  total: count,
  ways: z.array(z.object({ transform: z.enum(TRANSFORMS), texts: z.array(z.string()), replaced: count })),
});

/** Inspector → content script. */
export const fromInspector = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), id: count, done: count, total: count }),
  z.object({ type: z.literal('verdict'), id: count, verdict }),
  z.object({ type: z.literal('failed'), id: count, reason: z.string() }),
  z.object({ type: z.literal('pong'), id: count }),
]);
export type FromInspector =
  | Exclude<z.infer<typeof fromInspector>, { type: 'verdict' }>
  | { readonly type: 'verdict'; readonly id: number; readonly verdict: Verdict };

/** What a page's self-check found. */
export const protection = z.object({
  state: z.enum(['protected', 'degraded', 'not-protected']),
  reasons: z.array(z.string()),
  site: z.string(),
  /** How many payloads this page has had inspected, and how many of them were held. */
  checked: count,
  held: count,
});
export type Protection = z.infer<typeof protection>;

/** Any of our pages → background. */
export const toBackground = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ensure-inspector') }),
  z.object({ type: z.literal('report-protection'), protection }),
]);
export type ToBackground = z.infer<typeof toBackground>;
