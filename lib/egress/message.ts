import type { Answer, Question } from './channel';
import { isArray } from './pristine';

/**
 * Whether what came over the port has the shape of a message. Written out, because the page's world pays for every byte
 * of a schema library on each load.
 */
export function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  if (value.type === 'hello' || value.type === 'bye') return true;
  if (typeof value.id !== 'number') return false;
  if (value.type === 'pass' || value.type === 'refuse') return true;
  return (
    value.type === 'rewrite' && isListOf(value.texts, (text) => text === null || typeof text === 'string')
  );
}

const VIAS = ['fetch', 'xhr', 'beacon', 'websocket', 'form'];

export function isQuestion(value: unknown): value is Question {
  if (!isRecord(value)) return false;
  if (value.type === 'hello') return true;
  if (typeof value.id !== 'number') return false;
  if (value.type === 'files') return isListOf(value.files, (file) => file instanceof File);
  return (
    value.type === 'body' &&
    VIAS.some((via) => via === value.via) &&
    typeof value.url === 'string' &&
    typeof value.method === 'string' &&
    isListOf(value.leaves, isLeaf)
  );
}

const isLeaf = (value: unknown): boolean =>
  isRecord(value) && typeof value.path === 'string' && typeof value.text === 'string';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isListOf(value: unknown, test: (item: unknown) => boolean): boolean {
  if (!isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!test(value[i])) return false;
  return true;
}
