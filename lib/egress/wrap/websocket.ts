import type { Departure, Gate } from '../gate';
import { brand, getters } from '../pristine';
import { type Sealed, seal } from '../sealed';
import { at, replace } from './disguise';
import { createLines } from './line';

/** Messages keep their order, and a refused one is left out. The reason that a socket is closed with is one more message. */
export function wrapWebSocket(target: Window & typeof globalThis, gate: Gate): void {
  const { prototype, CONNECTING, OPEN } = target.WebSocket;
  const ofSocket = getters(prototype);
  const stateOf = ofSocket('readyState');
  const urlOf = ofSocket('url');
  const isSocket = brand(stateOf);
  const lines = createLines(gate);
  const departing = (socket: WebSocket, body: Sealed): Departure => ({
    via: 'websocket',
    url: urlOf(socket),
    method: 'SEND',
    format: '',
    body,
  });

  replace(prototype, 'send', (self, args, forward) => {
    if (!isSocket(self) || args.length === 0 || stateOf(self) !== OPEN) return forward(self, args);
    lines.join(self, departing(self, seal(args[0])), (ready) => {
      if (ready !== null) forward(self, [ready]);
    });
  });

  replace(prototype, 'close', (self, args, forward) => {
    if (!isSocket(self) || stateOf(self) > OPEN) return forward(self, args);
    const [code, why] = [at(args, 0), at(args, 1)];
    const reason = why === undefined ? '' : `${why as string}`;
    // Nothing was sent yet, so that nothing is said either.
    if (stateOf(self) === CONNECTING || (reason === '' && !lines.waits(self))) return forward(self, args);
    lines.join(self, departing(self, reason), (ready) =>
      forward(self, ready === null || why === undefined ? (code === undefined ? [] : [code]) : [code, ready]),
    );
  });
}
