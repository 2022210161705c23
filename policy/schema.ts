import * as z from 'zod/mini';
import { ACTIONS } from '@/lib/core/vocabulary';

// Schemas are compiled by `new Function` otherwise, which a content security policy reports as a violation.
z.config({ jitless: true });

const action = z.enum(ACTIONS);

/** The single definition of a policy. Flat, without unions: what browsers accept for managed storage. */
export const policySchema = z.object({
  version: z.literal(1),
  /** What happens to a payload, by what is the matter with it (lib/core/concern.ts). */
  actions: z.object({
    none: action,
    context: action,
    identifiers: action,
    log: action,
    rows: action,
    record: action,
    secret: action,
  }),
  /** By entity type (`EMAIL`, `TICKET`). `allow`: such findings count for nothing. Anything else can only tighten. */
  entities: z.record(z.string(), action),
});

export type Policy = z.infer<typeof policySchema>;
