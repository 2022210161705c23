import { expect, test } from 'vitest';
import { linesWith, product } from './files';
import { OUTBOUND } from './outbound';

/**
 * Who opens connections, said without the linter: a call of a network function, an element or a navigation that loads
 * from elsewhere, a remote import. The tripwire names them because it wraps the page's own.
 */
const MAY = [OUTBOUND, 'lib/egress/'];
const others = product.filter((file) => !MAY.some((place) => file.startsWith(place)));

test.each([
  ['fetches', /\bfetch\s*\(/],
  [
    'makes a request',
    /\bnew\s+(?:\w+\.)?(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/,
  ],
  ['sends a beacon', /\bsendBeacon\s*\(/],
  ['imports from elsewhere', /\bimport\s*\(?\s*['"`]https?:/],
  ['loads an element from elsewhere', /\b(?:src|srcset|action)\s*=\s*\{?['"`]https?:/],
])('nothing outside the one module %s', (_what, pattern) => {
  expect(linesWith(pattern, others)).toEqual([]);
});

test('only lib/platform takes the polyfill', () => {
  const rest = product.filter((file) => !file.startsWith('lib/platform/'));
  expect(linesWith(/^import (?!type\b).*['"]webextension-polyfill['"]/, rest)).toEqual([]);
});
