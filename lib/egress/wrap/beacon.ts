import { bodyOf, seal } from '../body/decode';
import type { Gate } from '../gate';
import { getters } from '../pristine';
import { absolute } from '../web';
import { at, replace } from './disguise';

/**
 * A beacon is promised at once and sent when it was judged. The promise can't be kept if the page goes in between, so
 * what went through before isn't asked about again.
 */
export function wrapBeacon(target: Window & typeof globalThis, gate: Gate): void {
  const baseOf = getters(target.Node.prototype)('baseURI');
  const { document } = target;
  replace(target.Navigator.prototype, 'sendBeacon', (self, args, forward) => {
    const data = at(args, 1);
    if (data === undefined || data === null) return forward(self, args);
    const url = absolute(`${args[0] as string}`, baseOf(document));
    const body = seal(bodyOf(data));
    const departure = { via: 'beacon', url, method: 'POST', type: '', body } as const;
    if (gate.knows(departure)) return forward(self, [url, body]);
    gate.judge(departure, (leave) => leave && forward(self, [url, leave.rewritten ?? body]));
    return true;
  });
}
