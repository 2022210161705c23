import type { Departure, Gate } from '../../gate';
import { exception } from '../../page';
import { brand, getters, isObject } from '../../pristine';
import { type Sealed, seal } from '../../sealed';
import { at, replace } from '../disguise';
import { createLines } from '../line';
import { withMember } from '../with-member';

/** Data channels between browsers; sound and pictures are no text. A channel's name and protocol are told to the other side. */
export function wrapChannels(target: Window & typeof globalThis, gate: Gate): void {
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
    if (args.length === 0) return forward(self, args);
    const label = `${args[0] as string}`;
    const given = at(args, 1);
    const options = isObject(given) ? (given as RTCDataChannelInit) : null;
    const asked = options?.protocol;
    const protocol = asked === undefined ? '' : `${asked}`;
    if (label.length + protocol.length < LONG)
      return forward(self, options ? [label, withMember(options, 'protocol', protocol)] : [label]);
    gate.refused('rtc', 'about:blank');
    throw exception("Failed to execute 'createDataChannel' on 'RTCPeerConnection'.", 'OperationError');
  });
}

/** Longer names, in characters, could say something, and there is no time to ask. */
const LONG = 32;
