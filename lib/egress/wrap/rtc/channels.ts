import type { Departure, Gate } from '../gate';
import { exception } from '../page';
import { brand, getters } from '../pristine';
import { type Sealed, seal } from '../sealed';
import { at, replace } from './disguise';
import { createLines } from './line';

/** Data channels between browsers; sound and pictures are no text. A channel's name and protocol are told to the other side. */
export function wrapRtc(target: Window & typeof globalThis, gate: Gate): void {
  if (typeof target.RTCDataChannel === 'undefined') return;
  const { prototype } = target.RTCDataChannel;
  const stateOf = getters(prototype)('readyState');
  const isChannel = brand(stateOf);
  const lines = createLines(gate);
  const departing = (body: Sealed): Departure => ({
    via: 'rtc',
    url: 'about:blank',
    method: 'SEND',
    format: '',
    body,
  });

  replace(prototype, 'send', (self, args, forward) => {
    if (!isChannel(self) || args.length === 0 || stateOf(self) !== 'open') return forward(self, args);
    lines.join(self, departing(seal(args[0])), (ready) => {
      if (ready !== null && stateOf(self) === 'open') forward(self, [ready]);
    });
  });

  replace(target.RTCPeerConnection.prototype, 'createDataChannel', (self, args, forward) => {
    const label = `${at(args, 0) as string}`;
    if (args.length === 0) return forward(self, args);
    if (label.length < LONG) return forward(self, [label, at(args, 1)]);
    gate.refused('rtc', 'about:blank');
    throw exception("Failed to execute 'createDataChannel' on 'RTCPeerConnection'.", 'OperationError');
  });
}

/** A longer name, in characters, could say something, and there is no time to ask. */
const LONG = 32;
