import type { MessageKey } from '../text';
import { Glyph } from './glyph';
import type { MarkName, ShapeName } from './paths';

/** How well a page is guarded; `checking` until the first self-check has ended. */
export type StatusState = 'checking' | 'protected' | 'degraded' | 'not-protected';

const LOOK: Readonly<Record<StatusState, { shape: ShapeName; mark: MarkName }>> = {
  checking: { shape: 'circle', mark: 'dots' },
  protected: { shape: 'shield', mark: 'check' },
  degraded: { shape: 'triangle', mark: 'bang' },
  'not-protected': { shape: 'octagon', mark: 'cross' },
};

/** The state in a word, and in a sentence that says what it means for the user. */
export const STATUS_TEXT: Readonly<Record<StatusState, { name: MessageKey; line: MessageKey }>> = {
  checking: { name: 'status_checking', line: 'status_line_checking' },
  protected: { name: 'status_protected', line: 'status_line_protected' },
  degraded: { name: 'status_degraded', line: 'status_line_degraded' },
  'not-protected': { name: 'status_not_protected', line: 'status_line_not_protected' },
};

export function StatusGlyph({ state }: { readonly state: StatusState }) {
  return <Glyph {...LOOK[state]} />;
}
