import type { Departure, Gate } from '../gate';
import { absolute } from '../page';
import { type Sealed, seal } from '../sealed';
import { at, replace } from './disguise';

/**
 * A beacon is promised at once and sent when it was judged. The promise can't be kept if the page goes in between, so
 * what went through before isn't asked about again.
 */
export function wrapBeacon(target: Window & typeof globalThis, gate: Gate): void {
  replace(target.Navigator.prototype, 'sendBeacon', (self, args, forward) => {
    if (args.length === 0) return forward(self, args);
    const data = at(args, 1);
    const isBare = data === undefined || data === null;
    const url = absolute(`${args[0] as string}`);
    const body = isBare ? '' : seal(data);
    const send = (ready: Sealed) => forward(self, isBare ? [url] : [url, ready]);
    const departure: Departure = { via: 'beacon', url, method: 'POST', format: '', body };
    if (gate.knows(departure)) return send(body);
    gate.judge(departure, (ready) => {
      if (ready !== null) send(ready);
    });
    return true;
  });
}
