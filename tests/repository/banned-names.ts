import { type Ban, OUTBOUND } from './outbound';

/** Globals and properties that a layer may not reach for, each with the reason that its author will read. */

const ban = (message: string, names: readonly string[]): readonly Ban[] =>
  names.map((name) => ({ name, message }));

const EXTENSION_API = ban('Only lib/platform knows the browser API. Take what you need as an argument.', [
  'browser',
  'chrome',
]);

const NETWORK = ban(`Only ${OUTBOUND} opens connections. Ask it.`, [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
]);

const PAGE = ban('This layer is pure: it runs in Node and in a worker too. No page and no storage.', [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
]);

const HOST = ban('This layer is pure. Take what the host knows as an argument.', [
  'self',
  'global',
  'process',
  'Buffer',
  'postMessage',
  'importScripts',
]);

const TIME = ban('This layer is pure: take the time or the seed as an argument.', [
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
]);

const CLOCK = [
  { object: 'Date', property: 'now', message: 'This layer is pure: take the time as an argument.' },
  { object: 'Math', property: 'random', message: 'This layer is pure: take a seed as an argument.' },
];

const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
  property,
  message: 'Markup written into a page breaks undo and invites injection. Build nodes, or use Preact.',
}));

const BEACON = {
  object: 'navigator',
  property: 'sendBeacon',
  message: `Only ${OUTBOUND} opens connections. Ask it.`,
};

const globals = (...bans: readonly (readonly Ban[])[]) => ({
  'no-restricted-globals': ['error', { globals: bans.flat(), checkGlobalObject: true }],
});

export const inEveryLayer = {
  ...globals(EXTENSION_API, NETWORK),
  'no-restricted-properties': ['error', ...MARKUP, BEACON],
};

export const inPureLayers = {
  ...globals(EXTENSION_API, NETWORK, PAGE, HOST, TIME),
  'no-restricted-properties': ['error', ...MARKUP, BEACON, ...CLOCK],
};

/** It is the one that knows the browser. */
export const inPlatform = globals(NETWORK);

/** It wraps the page's network, so it must name it. */
export const inEgress = { ...globals(EXTENSION_API), 'no-restricted-properties': ['error', ...MARKUP] };

export const inOutbound = { 'no-restricted-globals': 'off' };
