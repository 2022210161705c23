import type { Via } from './channel';

/**
 * What really crosses the port: bodies as they are. They're taken apart and put together in the isolated world, where a
 * page can't reach the code that does it, and where its size is paid once for a tab and not by the page's own world.
 */
export type Wire = string | Uint8Array<ArrayBuffer> | Blob | readonly Entry[];

/** An entry of a form. */
export interface Entry {
  readonly name: string;
  readonly value: string | File;
}

/** From the tripwire. */
export type Asked =
  | { readonly type: 'hello' }
  | {
      readonly type: 'body';
      readonly id: number;
      readonly via: Via;
      readonly url: string;
      readonly method: string;
      /** The content type, '' when the sender left it to the body. */
      readonly format: string;
      /** What says something beside the body: pieces of the address, headers. Their names begin with `@`. */
      readonly beside: readonly Entry[];
      readonly body: Wire;
    }
  | { readonly type: 'files'; readonly id: number; readonly files: readonly File[] }
  | { readonly type: 'refused'; readonly via: Via; readonly url: string };

/** To the tripwire. A rewritten body is of the kind that was asked about. After `bye` nobody answers any more. */
export type Answered =
  | { readonly type: 'hello' }
  | { readonly type: 'bye' }
  | { readonly type: 'pass'; readonly id: number }
  | { readonly type: 'rewrite'; readonly id: number; readonly body: Wire }
  | { readonly type: 'refuse'; readonly id: number };

const VIAS: readonly unknown[] = [
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'form',
  'eventsource',
  'navigation',
  'element',
  'worker',
  'rtc',
] satisfies Via[];

/** Whether what came over the port is a question. Answers need no such check: nobody else ever held the other end. */
export function isAsked(value: unknown): value is Asked {
  if (!isRecord(value)) return false;
  if (value.type === 'hello') return true;
  if (value.type === 'refused') return VIAS.includes(value.via) && typeof value.url === 'string';
  if (typeof value.id !== 'number') return false;
  if (value.type === 'files') return isListOf(value.files, (file) => file instanceof File);
  return (
    value.type === 'body' &&
    VIAS.includes(value.via) &&
    [value.url, value.method, value.format].every((text) => typeof text === 'string') &&
    isListOf(value.beside, isText) &&
    isWire(value.body)
  );
}

const isWire = (value: unknown): boolean =>
  typeof value === 'string' ||
  value instanceof Uint8Array ||
  value instanceof Blob ||
  isListOf(value, isEntry);

const isEntry = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.name === 'string' &&
  (typeof value.value === 'string' || value.value instanceof File);

const isText = (value: unknown): boolean =>
  isRecord(value) && typeof value.name === 'string' && typeof value.value === 'string';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);
