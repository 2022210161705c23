import { serverEvents } from '../../shared/event-stream';
import type { Arrival } from './backend';

/** Data that isn't an object is the encoding's name or the end. */
function objectIn(data: string): object | null {
  const value: unknown = data.startsWith('{') ? JSON.parse(data) : null;
  return typeof value === 'object' ? value : null;
}

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads the delta encoding: the first append names its path, a later bare value continues it. */
export async function* deltaAnswer(response: Response): AsyncGenerator<Arrival> {
  let appends = false;
  for await (const { event, data } of serverEvents(response)) {
    const item = objectIn(data);
    if (item === null) continue;
    const type = string(Reflect.get(item, 'type'));
    if (type === 'resume_conversation_token') {
      yield { type: 'conversation', id: string(Reflect.get(item, 'conversation_id')) };
    }
    if (event !== 'delta') continue;
    const operation = string(Reflect.get(item, 'o'));
    if (operation !== '') appends = operation === 'append';
    const value: unknown = Reflect.get(item, 'v');
    if (appends && typeof value === 'string') yield { type: 'text', text: value };
  }
}
