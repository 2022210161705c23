const POSTING = `const form = document.createElement('form'); form.method = 'post'; form.action = 'https://chatgpt.com/x';
  const field = document.createElement('input'); field.name = 'a'; field.value = text;
  form.append(field); document.body.append(form);`;
const FRAME = `const frame = document.createElement('iframe'); frame.name = 'inner'; document.body.append(frame);`;

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
  'a form whose fields change as it leaves': `const frame = document.createElement('iframe'); frame.name = 'inner';
    const form = document.createElement('form'); form.method = 'post'; form.action = '/x'; form.target = 'inner';
    document.body.append(frame, form); let times = 0;
    addEventListener('formdata', ({ formData }) => formData.set('a', times++ === 0 ? 'one' : text));
    form.submit(); await new Promise((resolve) => { frame.onload = resolve }); form.submit()`,
  'a list of what is cached': `const cache = await caches.open('x');
    return cache.addAll(new Set(['/x?' + encodeURIComponent(text)])).catch(() => 0)`,
  'a header of what is cached': `const cache = await caches.open('x');
    return cache.add(new Request('/x', { headers: { 'x-note': text } })).catch(() => 0)`,
  'the address of a service worker': `return navigator.serviceWorker.register('/relay.js?' + encodeURIComponent(text), { scope: '/elsewhere/' })`,
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
  'a form whose event is stopped, into a new frame': `${POSTING} ${FRAME}
    addEventListener('submit', (event) => event.stopImmediatePropagation(), true);
    form.target = 'inner'; form.requestSubmit()`,
  'a form whose event is stopped, into a new tab': `${POSTING} form.onsubmit = (event) => event.stopImmediatePropagation();
    form.target = '_blank'; form.requestSubmit()`,
  'a form in a shadow root, into a new frame': `${POSTING} ${FRAME} form.target = 'inner';
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'closed' }).append(form); form.requestSubmit()`,
  'a form in a shadow root of markup, into a new frame': `${POSTING} ${FRAME} form.target = 'inner';
    const host = document.body.appendChild(document.createElement('div'));
    host.setHTMLUnsafe('<p><template shadowrootmode="open"></template></p>');
    host.firstChild.shadowRoot.append(form); form.requestSubmit()`,
  'a form that comes back as it leaves, into a new frame': `${POSTING} ${FRAME} form.target = 'inner';
    form.onsubmit = (event) => event.stopImmediatePropagation();
    form.onformdata = () => { document.body.append(form); form.method = 'post' }; form.requestSubmit()`,
  'a form by the function of a frame that loads': `${POSTING} ${FRAME} form.target = 'inner';
    const other = document.createElement('iframe'); other.src = '/blank'; document.body.append(other);
    other.contentWindow.HTMLFormElement.prototype.submit.call(form)`,
  'a form of a frame that loads': `const frame = document.createElement('iframe'); frame.src = '/blank';
    document.body.append(frame); const page = frame.contentDocument; const form = page.createElement('form');
    form.method = 'post'; form.action = 'https://chatgpt.com/x'; const field = page.createElement('input');
    field.name = 'a'; field.value = text; form.append(field); page.body.append(form); form.submit()`,
  'the fetch of an object': `const object = document.createElement('object'); object.type = 'text/html'; object.data = '/blank';
    document.body.append(object); for (let i = 0; i < 300 && !frames[0]; i++) await new Promise((done) => setTimeout(done, 0));
    return frames[0].fetch('https://chatgpt.com/x', { method: 'POST', body: text, keepalive: true })`,
  'the fetch of an embed': `const embed = document.createElement('embed'); embed.type = 'text/html'; embed.src = '/blank';
    document.body.append(embed); for (let i = 0; i < 300 && !frames[0]; i++) await new Promise((done) => setTimeout(done, 0));
    return frames[0].fetch('https://chatgpt.com/x', { method: 'POST', body: text, keepalive: true })`,
};
