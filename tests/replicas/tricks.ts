/** A worker that runs a script; `text` is what it's sent. */
const worker = (source: string): string =>
  `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(source)}]))).postMessage(text)`;

/** Ways that make use of how a guard is written, not of a function that it has missed. Written like the transports. */
export const TRICKS: Readonly<Record<string, string>> = {
  'a fetch whose options are a function': `const options = () => 0; options.method = 'POST'; options.body = text;
    return fetch('/x', options)`,
  'a fetch whose options are undefined by name': `document.all.method = 'POST'; document.all.body = text;
    return fetch('/x', document.all)`,
  'a blob that is waited for': `const request = new Request('/x', { method: 'POST', body: text });
    Blob.prototype.then = (done) => { delete Blob.prototype.then; done('one') }; return fetch(request)`,
  // The page's own function stands among them, for where nobody stands between.
  'the functions of a stack trace': `const functions = new Set([(request, [body]) => request.send(body)]);
    Error.stackTraceLimit = 100; Error.prepareStackTrace = (_, sites) => sites.map((site) => site.getFunction());
    const first = new XMLHttpRequest(); first.open('POST', '/x');
    first.onloadstart = () => { for (const found of new Error().stack) if (found) functions.add(found) };
    const ended = new Promise((resolve) => { first.onloadend = resolve }); first.send('one'); await ended;
    for (const found of functions) {
      const request = new XMLHttpRequest(); request.open('POST', '/x'); try { found(request, [text]) } catch {}
    }`,
  'the functions of a stack trace in a worker':
    worker(`const functions = new Set([(request, [body]) => request.send(body)]);
    Error.stackTraceLimit = 100; Error.prepareStackTrace = (_, sites) => sites.map((site) => site.getFunction());
    onmessage = ({ data }) => {
      const first = new XMLHttpRequest(); first.open('POST', 'https://chatgpt.com/x');
      first.onloadstart = () => { for (const found of new Error().stack) if (found) functions.add(found) };
      first.onloadend = () => functions.forEach((found) => {
        const request = new XMLHttpRequest(); request.open('POST', 'https://chatgpt.com/x');
        try { found(request, [data]) } catch {}
      });
      first.send('one');
    }`),
  'a form whose fields change as it leaves': `const frame = document.createElement('iframe'); frame.name = 'inner';
    const form = document.createElement('form'); form.method = 'post'; form.action = '/x'; form.target = 'inner';
    document.body.append(frame, form); let times = 0;
    addEventListener('formdata', ({ formData }) => formData.set('a', times++ === 0 ? 'one' : text));
    form.submit(); await new Promise((resolve) => { frame.onload = resolve }); form.submit()`,
  'a worker that declares the fetch of its prototype': worker(`var fetch; onmessage = ({ data }) =>
    WorkerGlobalScope.prototype.fetch.call(self, "https://chatgpt.com/x", { method: "POST", body: data })`),
  'a worker that answers itself': worker(`const { port1, port2 } = new MessageChannel();
    port2.onmessage = ({ data }) => port2.postMessage({ id: data.id, pass: true, body: null });
    dispatchEvent(new MessageEvent('message', { ports: [port1] }));
    onmessage = ({ data }) => fetch("https://chatgpt.com/x", { method: "POST", body: data })`),
  'a blob that a worker waits for': worker(`onmessage = ({ data }) => {
      const request = new Request("https://chatgpt.com/x", { method: "POST", body: data });
      Blob.prototype.then = (done) => { delete Blob.prototype.then; done(new Blob(['one'])) }; fetch(request);
    }`),
  'a list of what is cached': `const cache = await caches.open('x');
    return cache.addAll(new Set(['/x?' + encodeURIComponent(text)])).catch(() => 0)`,
  'a header of what is cached': `const cache = await caches.open('x');
    return cache.add(new Request('/x', { headers: { 'x-note': text } })).catch(() => 0)`,
  'the address of a service worker': `return navigator.serviceWorker.register('/relay.js?' + encodeURIComponent(text), { scope: '/elsewhere/' })`,
  'a worker that opens its request anew': worker(`onmessage = ({ data }) => {
      const request = new XMLHttpRequest(); request.open('POST', 'https://chatgpt.com/x'); request.send('one');
      request.open('POST', 'https://chatgpt.com/x?' + encodeURIComponent(data)); setTimeout(() => request.send('one'), 500);
    }`),
  'a worker that fails to open its request': worker(`onmessage = ({ data }) => {
      const request = new XMLHttpRequest(); request.open('POST', 'https://chatgpt.com/x?' + encodeURIComponent(data));
      try { request.open('TRACE', 'https://chatgpt.com/x') } catch {}
      request.send('one');
    }`),
  'the fetch of a frame that loads': `const frame = document.createElement('iframe'); frame.src = '/blank';
    document.body.append(frame);
    return frame.contentWindow.fetch('https://chatgpt.com/x', { method: 'POST', body: text, keepalive: true })`,
  'the fetch of a frame in markup': `document.body.innerHTML = '<iframe src="/blank"></iframe>';
    return frames[0].fetch('https://chatgpt.com/x', { method: 'POST', body: text, keepalive: true })`,
  'the fetch of a frame in a frame': `const outer = document.createElement('iframe'); outer.src = '/blank';
    document.body.append(outer); const page = outer.contentDocument;
    const inner = page.createElement('iframe'); inner.src = '/blank'; page.body.append(inner);
    return outer.contentWindow[0].fetch('https://chatgpt.com/x', { method: 'POST', body: text, keepalive: true })`,
  'the fetch of a window that loads': `const tab = open('/blank');
    return tab.fetch('https://chatgpt.com/x', { method: 'POST', body: text, keepalive: true })`,
};
