/**
 * A test quotes by these events; the detail is the text. On the site the user selects text in an answer; what becomes of it
 * in the request is a guess, so that both readings are here: beside the message, and at the head of its text.
 */
export const QUOTE = 'replica:quote';
export const SELECTED = 'replica:selected-text';

export interface Quote {
  readonly kind: 'quote' | 'selected';
  readonly text: string;
}

export function onQuote(take: (quote: Quote) => void, signal: AbortSignal): void {
  for (const [name, kind] of [
    [QUOTE, 'quote'],
    [SELECTED, 'selected'],
  ] as const) {
    const listen = (event: Event): void => {
      if (event instanceof CustomEvent && typeof event.detail === 'string')
        take({ kind, text: event.detail });
    };
    window.addEventListener(name, listen, { signal });
  }
}
