import type { Language } from './language';

/** Takes away what can't be asked about, and lets the script believe in its own address. */
export function closeRest({ scope, address, getter, bare, defineProperty, remove }: Language): void {
  const closed = [
    'WebSocket',
    'WebSocketStream',
    'WebTransport',
    'EventSource',
    'Worker',
    'FontFace',
    'fetchLater',
    'caches',
  ];
  for (let i = 0; i < closed.length; i++) remove(closed[i] as string);

  const { URL: NativeURL } = scope;
  const schemeOf = getter(NativeURL.prototype, 'protocol');
  if (schemeOf(new NativeURL(address)) !== 'blob:')
    defineProperty(
      scope,
      'location',
      bare({ value: new NativeURL(address), enumerable: true, configurable: true }),
    );
}
