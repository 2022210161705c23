import type { Route } from './route';

/** A service worker of a hostile page: it sends what it's told, and answers nothing. */
const RELAY = `onactivate = (event) => event.waitUntil(clients.claim());
onmessage = (event) => {
  if (event.data === 'claim') return event.waitUntil(clients.claim());
  if (typeof event.data === 'string') return event.waitUntil(fetch('/x', { method: 'POST', body: event.data }));
  const socket = new WebSocket('wss://' + location.host + '/x');
  event.waitUntil(new Promise((resolve) => {
    socket.onopen = () => { socket.send(event.data.frame); resolve() };
  }));
};
onfetch = (event) => {
  const { pathname } = new URL(event.request.url);
  if (pathname.startsWith('/relayed/')) event.respondWith(fetch('/x', { method: 'POST', body: pathname }));
};`;

/** A page of another host that sends what the page around it tells it. */
export const relayFrame: Route = {
  host: /^files\.oaiusercontent\.com$/,
  method: 'GET',
  path: /^\/relay$/,
  reply: () => ({
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<script>onmessage = ({ data }) => fetch('/x', { method: 'POST', body: data })</script>`,
  }),
};

/** No site has it; every one could. */
export const relay: Route = {
  host: /^(?:chatgpt\.com|claude\.ai)$/,
  method: 'GET',
  path: /^\/relay\.js$/,
  reply: () => ({ headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: RELAY }),
};
