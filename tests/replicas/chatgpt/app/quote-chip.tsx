/** @jsxImportSource react */
import type { Labels } from '../labels';
import type { Quote } from './quotes';

interface QuoteChipProps {
  readonly quote: Quote | null;
  readonly labels: Labels;
  readonly onRemove: () => void;
}

/** What goes along with the message without standing in its field. */
export function QuoteChip({ quote, labels, onRemove }: QuoteChipProps) {
  if (quote === null) return null;
  const remove = (
    <button
      type="button"
      aria-label={quote.kind === 'quote' ? labels.removeQuote : 'Remove selected text'}
      onClick={onRemove}
    >
      ×
    </button>
  );
  return quote.kind === 'quote' ? (
    <div data-composer-quote="">
      <blockquote>{quote.text}</blockquote>
      {remove}
    </div>
  ) : (
    <div>
      <span className="whitespace-pre-wrap">{quote.text}</span>
      {remove}
    </div>
  );
}
