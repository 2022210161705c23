import type { Gate } from '../../gate';
import {
  append,
  defineProperty,
  getOwnPropertyDescriptor,
  isObject,
  NativePromise,
  NativeWeakMap,
  uncurry,
  weakGet,
  weakSet,
} from '../../pristine';
import { at, replace, replaceConstructor } from '../disguise';
import { withMember } from '../with-member';
import { departureTo, readServers, type Server } from './servers';

/** How many lists of servers are judged for a connection, and what waits for them. */
interface Held {
  count: number;
  waiting: (() => void)[];
}

/**
 * The servers that a connection is told of. The page gets its connection at once; it hears of servers that say something
 * unknown when they were judged, and looks for its way to the other side no sooner.
 */
export function wrapConnections(target: Window & typeof globalThis, gate: Gate): void {
  const { prototype } = target.RTCPeerConnection;
  const configurationOf = uncurry(prototype.getConfiguration);
  const configure = uncurry<RTCPeerConnection, [RTCConfiguration], void>(prototype.setConfiguration);
  const holds = new NativeWeakMap<object, Held>();

  const hold = (connection: RTCPeerConnection, servers: readonly Server[]) => {
    const held = weakGet(holds, connection) ?? { count: 0, waiting: [] };
    weakSet(holds, connection, held);
    held.count += 1;
    gate.judge(departureTo(servers), (ready) => {
      try {
        if (ready !== null)
          configure(connection, withMember(configurationOf(connection), 'iceServers', servers));
      } catch {
        // Closed meanwhile.
      }
      held.count -= 1;
      if (held.count > 0) return;
      const { waiting } = held;
      held.waiting = [];
      for (let i = 0; i < waiting.length; i++) (waiting[i] as () => void)();
    });
  };

  replaceConstructor(target, 'RTCPeerConnection', (args, forward) => {
    const given = at(args, 0);
    if (!isObject(given)) return forward(args);
    const servers = readServers((given as RTCConfiguration).iceServers);
    const knows = gate.knows(departureTo(servers));
    const options = withMember(given as RTCConfiguration, 'iceServers', knows ? servers : []);
    const connection = forward([options]) as RTCPeerConnection;
    if (!knows) hold(connection, servers);
    return connection;
  });
  // The same by its older name.
  const older = getOwnPropertyDescriptor(target, 'webkitRTCPeerConnection');
  if (older) defineProperty(target, 'webkitRTCPeerConnection', { ...older, value: target.RTCPeerConnection });

  replace(prototype, 'setConfiguration', (self, args, forward) => {
    const given = at(args, 0);
    if (!isObject(given)) return forward(self, args);
    const connection = self as RTCPeerConnection;
    const servers = readServers((given as RTCConfiguration).iceServers);
    const knows = gate.knows(departureTo(servers));
    const before = configurationOf(connection).iceServers;
    forward(self, [withMember(given as RTCConfiguration, 'iceServers', knows ? servers : before)]);
    if (!knows) hold(connection, servers);
  });
  replace(prototype, 'setLocalDescription', (self, args, forward) => {
    const held = weakGet(holds, self as object);
    if (!held || held.count === 0) return forward(self, args);
    return new NativePromise((resolve) => append(held.waiting, () => resolve(forward(self, args))));
  });
}
