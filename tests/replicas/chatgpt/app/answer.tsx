/** @jsxImportSource react */
import type { Labels } from '../labels';
import type { Turn } from '../turns';

const FENCE = /```\w*\n([\s\S]*?)(?:```|$)/;

/** Paragraphs and fenced code, which is all that the replica's answers hold. */
export function Answer({ turn, labels }: { readonly turn: Turn; readonly labels: Labels }) {
  if (turn.state === 'failed') return <p role="alert">{labels.failed}</p>;
  // Splitting by a pattern with a group leaves the groups, which are the code, at the odd places.
  return turn.text.split(FENCE).map((piece, index) => {
    const key = `${turn.id}:${index}`;
    if (index % 2 === 1) {
      return (
        <pre key={key}>
          <code>{piece}</code>
        </pre>
      );
    }
    return <p key={key}>{piece}</p>;
  });
}
