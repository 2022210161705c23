import { RELAYS } from './relays';

/** Ways in which a hostile page could send, each as the body of a function of `text`, run in the page. */
export const TRANSPORTS: Readonly<Record<string, string>> = {
  ...RELAYS,
  fetch: `return fetch('/x', { method: 'POST', body: text })`,
  'a fetch that outlives the page': `fetch('/x', { method: 'POST', body: text, keepalive: true }); location = '/share/1'`,
  'a Request with a form': `const form = new FormData(); form.set('a', text);
    return fetch(new Request('/x', { method: 'POST', body: form }))`,
  'a gzip body': `const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    return fetch('/x', { method: 'POST', body: await new Response(stream).blob() })`,
  'base64 in JSON': `return fetch('/x', { method: 'POST', body: JSON.stringify({ a: btoa('x' + text) }) })`,
  'two requests': `const half = text.length >> 1;
    await fetch('/x', { method: 'POST', body: text.slice(0, half) });
    return fetch('/x', { method: 'POST', body: text.slice(half) })`,
  'a header': `return fetch('/x', { headers: { 'x-note': text } })`,
  'a request that was aborted': `const abort = new AbortController();
    const sent = fetch('/x', { method: 'POST', body: text + ' '.repeat(5e6), signal: abort.signal }).catch(() => 0);
    setTimeout(() => abort.abort()); return sent`,
  XMLHttpRequest: `const request = new XMLHttpRequest(); request.open('POST', '/x', false); request.send(text)`,
  'a beacon': `navigator.sendBeacon('/x', new Blob([text]))`,
  'a query': `return fetch('/x?q=' + encodeURIComponent(text))`,
  'an image': `new Image().src = '/x?' + text`,
  'a style': `document.body.style.background = 'url(/x?' + text + ')'`,
  'a form': `const form = document.createElement('form'); form.method = 'post'; form.action = '/x';
    const field = document.createElement('input'); field.name = 'a'; field.value = text;
    form.append(field); document.body.append(form); form.submit()`,
  'the fetch of a frame': `const frame = document.createElement('iframe'); document.body.append(frame);
    return frame.contentWindow.fetch('/x', { method: 'POST', body: text })`,
  'a worker': `const source = 'onmessage = ({ data }) => fetch("https://chatgpt.com/x", { method: "POST", body: data })';
    new Worker(URL.createObjectURL(new Blob([source]))).postMessage(text)`,
  'frames of a WebSocket': `const socket = new WebSocket('wss://ws.chatgpt.com/x');
    socket.onopen = () => text.match(/.{1,4}/g).forEach((piece) => socket.send(piece))`,
  'UTF-16 frames of a WebSocket': `const socket = new WebSocket('wss://ws.chatgpt.com/x');
    socket.onopen = () => socket.send(Uint16Array.from(text, (character) => character.charCodeAt(0)))`,
  'another host': `return fetch('https://files.oaiusercontent.com/x', { method: 'PUT', body: text, headers: { 'x-a': 'b' } })`,
  navigation: `location = '/share/' + text`,
};
