import type { Verdict } from '@/lib/core/verdict';

/**
 * Why a payload could not be inspected. All of them mean the same for it: it's held.
 * `orphaned`: this page's scripts belong to a version of the extension that is gone; only a reload helps.
 */
export type Failure = 'unreachable' | 'silent' | 'crashed' | 'too-large' | 'cancelled' | 'orphaned';

export type Inspection =
  | { readonly ok: true; readonly verdict: Verdict }
  | { readonly ok: false; readonly failure: Failure };
