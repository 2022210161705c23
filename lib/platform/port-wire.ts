import type { Runtime } from 'webextension-polyfill';
import type { Wire } from '@/lib/messaging/wire';

/** An extension port as a wire. */
export function portWire(port: Runtime.Port): Wire {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener(listener),
    onClose: (listener) => port.onDisconnect.addListener(() => listener()),
    close: () => port.disconnect(),
  };
}
