import type { Gate } from '../gate';
import { absolute } from '../page';
import { seal } from '../sealed';
import { at, replace } from './disguise';

/**
 * A beacon is promised at once and sent when it was judged. The promise can't be kept if the page goes in between, so
 * what went through before isn't asked about again.
 */
export function wrapBeacon(target: Window & typeof globalThis, gate: Gate): void {
  replace(target.Navigator.prototype, 'sendBeacon', (self, args, forward) => {
    const data = at(args, 1);
    if (data === undefined || data === null) return forward(self, args);
    const url = absolute(`${args[0] as string}`);
    const body = seal(data);
    if (gate.knows(body)) return forward(self, [url, body]);
    gate.judge({ via: 'beacon', url, method: 'POST', format: '', body }, (ready) => {
      if (ready !== null) forward(self, [url, ready]);
    });
    return true;
  });
}
