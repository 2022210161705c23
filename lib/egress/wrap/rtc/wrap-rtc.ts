import type { Gate } from '../../gate';
import { wrapChannels } from './channels';
import { wrapConnections } from './connections';

/** Connections to other browsers, where the browser has any. */
export function wrapRtc(target: Window & typeof globalThis, gate: Gate): void {
  if (typeof target.RTCPeerConnection === 'undefined') return;
  wrapChannels(target, gate);
  wrapConnections(target, gate);
}
