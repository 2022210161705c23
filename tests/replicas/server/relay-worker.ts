import type { Route } from './route';

/** A service worker that sends on what its page tells it, and looks after its page's requests as an ordinary one does. */
const SOURCE = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(fetch(event.request));
});
self.addEventListener('message', ({ data: { method, to, body }, ports: [port] }) => {
  fetch(to, { method, body }).then(() => port.postMessage('sent'), () => port.postMessage('refused'));
});
`;

/** Served by every site, registered by none of their pages: what a page could have registered before it was guarded. */
export const relayWorker: Route = {
  host: /./,
  method: 'GET',
  path: /^\/relay-worker\.js$/,
  reply: () => ({ headers: { 'content-type': 'text/javascript' }, body: SOURCE }),
};
