import type { Span } from '@/lib/core/finding';
import { htmlText } from './html-text';
import { findUnseen } from './invisible';
import type { View } from './view';

/** The text that a span hides from its reader, for an explanation; null when it hides none that can be read. */
export function hiddenText(text: string, { start, end }: Span): string | null {
  const piece = text.slice(start, end);
  const said = findUnseen(piece).flatMap((run) => run.said ?? []);
  if (said.length > 0) return said.join('\n');
  const comment = /^(?:<!--|\[[^\]]{1,10}\]: # \()([^]*?)(?:-->|\))$/.exec(piece)?.[1];
  if (comment !== undefined) return comment.trim() || null;
  // An element's content or an attribute's value: what stands right before it closes a tag or opens a quote.
  const opened = /(?:>\s{0,20}|=\s?["'])$/.test(text.slice(Math.max(0, start - 40), start));
  return opened ? htmlText(piece).trim() || null : null;
}

/** What is written in invisible characters, as texts of their own: each stands for its whole run. */
export const unseenViews = (text: string): View[] =>
  findUnseen(text).flatMap(({ start, end, said }) =>
    said === null ? [] : [{ text: said, origin: () => ({ start, end }) }],
  );
