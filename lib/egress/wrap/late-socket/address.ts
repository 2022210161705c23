import { addHeader } from '../../beside';
import type { Departure, Gate } from '../../gate';
import { absolute, parsed, schemeOf } from '../../page';
import { append, bare, isArray, setPrototypeOf } from '../../pristine';
import type { Entry } from '../../wire';
import { at, replaceConstructor } from '../disguise';
import { lateEvents } from './events';
import { createLateSockets, type Late } from './late';
import { wrapMembers } from './members';

/**
 * Sockets whose address or protocol says something unknown. The page gets its socket at once, as a target of events that takes
 * its prototype; the real one is opened behind it when it was judged.
 */
export function wrapSocketAddress(target: Window & typeof globalThis, gate: Gate): void {
  const { EventTarget: NativeTarget } = target;
  const late = createLateSockets();
  const events = lateEvents(target);

  replaceConstructor(target, 'WebSocket', (args, forward, wanted) => {
    const given = `${at(args, 0) as string}`;
    const protocols = protocolsOf(at(args, 1));
    const url = absolute(given);
    const open = () => forward([url, protocols]) as WebSocket;
    const departure = departureTo(url, protocols);
    const address = parsed(given);
    // The platform's own complaints.
    if (args.length === 0) return forward(args);
    if (address === null || !SCHEMES[schemeOf(address)] || gate.knows(departure)) return open();

    const outer = new NativeTarget();
    setPrototypeOf(outer, wanted.prototype as object);
    const socket: Late = {
      inner: null,
      state: 'waiting',
      own: bare({ url, readyState: 0, bufferedAmount: 0, extensions: '', protocol: '', binaryType: 'blob' }),
    };
    late.add(outer, socket);
    gate.judge(departure, (ready) => {
      if (socket.state === 'over') return;
      if (ready === null) return events.fail(outer, socket);
      try {
        events.connect(outer, socket, open);
      } catch {
        events.fail(outer, socket);
      }
    });
    return outer;
  });
  wrapMembers(target, late, events);
}

function protocolsOf(named: unknown): string[] {
  const protocols: string[] = [];
  if (isArray(named)) for (let i = 0; i < named.length; i++) append(protocols, `${named[i] as string}`);
  else if (named !== undefined) append(protocols, `${named as string}`);
  return protocols;
}

function departureTo(url: string, protocols: readonly string[]): Departure {
  const beside: Entry[] = [];
  for (let i = 0; i < protocols.length; i++)
    addHeader(beside, 'sec-websocket-protocol', protocols[i] as string);
  return { via: 'websocket', url, method: 'GET', format: '', body: '', beside };
}

const SCHEMES: Readonly<Record<string, true>> = bare({
  'ws:': true,
  'wss:': true,
  'http:': true,
  'https:': true,
});
