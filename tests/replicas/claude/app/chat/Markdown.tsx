/** @jsxImportSource react */

const FENCE = /```(\w*)\n([\s\S]*?)(?:```|$)/;

/** Paragraphs and fenced code, which is all that answers here are made of. */
export function Markdown({ text }: { text: string }) {
  const parts = text.split(new RegExp(FENCE, 'g'));
  // Splitting by two groups gives prose, language, code, prose, …
  return parts.map((part, at) => {
    const key = `${at}`;
    if (at % 3 === 1) return null;
    if (at % 3 === 0) return part.trim() === '' ? null : <p key={key}>{part.trim()}</p>;
    return (
      <pre key={key}>
        <code className={`language-${parts[at - 1] ?? ''}`}>{part}</code>
      </pre>
    );
  });
}
