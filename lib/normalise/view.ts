import type { Span } from '@/lib/core/finding';

/** A text that another one holds in a different spelling, with the way back. */
export interface View {
  readonly text: string;
  /** The part of the original that a part of the view stands for. */
  readonly origin: (span: Span) => Span;
}
