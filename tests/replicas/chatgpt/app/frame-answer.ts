import { blocks } from '../../shared/event-stream';
import type { Arrival } from './backend';

const CLOSE = '</template>';
const CONTROL = /data-conversation-control="([\w-]+)"/;
const VALUE = /data-value="([^"]*)"/;
const CONTENT = /<p data-assistant-content>([\s\S]*)<\/p>$/;

/** Markup to text by the browser's own parser, in a document that runs nothing. */
function unescaped(markup: string): string {
  return new DOMParser().parseFromString(markup, 'text/html').body.textContent ?? '';
}

/** Reads the partial page: each frame is a template with either a control or a piece of the answer. */
export async function* frameAnswer(response: Response): AsyncGenerator<Arrival> {
  for await (const frame of blocks(response, CLOSE)) {
    const control = CONTROL.exec(frame)?.[1];
    if (control === 'failed') throw new Error('The server gave the answer up');
    if (control === 'conversation-id') yield { type: 'conversation', id: VALUE.exec(frame)?.[1] ?? '' };
    const content = CONTENT.exec(frame)?.[1];
    if (content !== undefined) yield { type: 'text', text: unescaped(content) };
  }
}
