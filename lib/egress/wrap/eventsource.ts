import type { Gate } from '../gate';
import { absolute, exception } from '../page';
import { at, replaceConstructor } from './disguise';

/** A stream of events that begins at once, so that an address that says something unknown is refused: neither site has any. */
export function wrapEventSource(target: Window & typeof globalThis, gate: Gate): void {
  replaceConstructor(target, 'EventSource', (args, forward) => {
    if (args.length === 0) return forward(args);
    const url = absolute(`${args[0] as string}`);
    if (gate.knows({ via: 'eventsource', url, method: 'GET', format: '', body: '' }))
      return forward([url, at(args, 1)]);
    gate.refused('eventsource', url);
    throw exception("Failed to construct 'EventSource': Access to the address is denied.", 'SecurityError');
  });
}
