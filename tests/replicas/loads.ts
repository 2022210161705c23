const FRAME = `const frame = document.createElement('iframe'); frame.name = 'inner'; document.body.append(frame);`;
const ADDRESS = `const address = '/x?' + encodeURIComponent(text);`;
const SVG = `${ADDRESS} const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  const drawn = (name) => svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', name));`;

/** Addresses that something loads without a function that sends: elements, styles, frames. Written like the transports. */
export const LOADS: Readonly<Record<string, string>> = {
  'an Audio': `new Audio('/x?' + encodeURIComponent(text))`,
  'the candidates of an image': `new Image().srcset = '/x?' + encodeURIComponent(text) + ' 2x'`,
  'the candidates of a picture': `const picture = document.createElement('picture');
    const source = document.createElement('source'); picture.append(source, document.createElement('img'));
    document.body.append(picture); source.srcset = '/x?' + encodeURIComponent(text)`,
  'the source of a video': `const video = document.createElement('video'); document.body.append(video);
    const source = document.createElement('source'); source.src = '/x?' + encodeURIComponent(text); video.append(source)`,
  'the poster of a video': `const video = document.createElement('video'); document.body.append(video);
    video.poster = '/x?' + encodeURIComponent(text)`,
  'the track of a video': `const video = document.createElement('video'); document.body.append(video);
    const track = document.createElement('track'); track.default = true; track.src = '/x?' + encodeURIComponent(text);
    video.append(track); track.track.mode = 'showing'; video.src = '/none'`,
  'the candidates of a preload': `const link = document.createElement('link'); link.rel = 'preload'; link.as = 'image';
    link.imageSrcset = '/x?' + encodeURIComponent(text) + ' 1x'; document.head.append(link)`,
  'the background of a body': `document.body.background = '/x?' + encodeURIComponent(text)`,
  'an attribute node': `${ADDRESS} const node = document.createAttribute('src'); node.value = address;
    document.createElement('img').setAttributeNode(node)`,
  'a named attribute': `${ADDRESS} const node = document.createAttribute('src'); node.value = address;
    document.createElement('img').attributes.setNamedItem(node)`,
  'the value of an attribute node': `${ADDRESS} const image = document.createElement('img'); image.setAttribute('src', '/none');
    image.attributes[0].value = address`,
  'the text of an attribute node': `${ADDRESS} const image = document.createElement('img'); image.setAttribute('src', '/none');
    image.attributes[0].textContent = address`,
  'a picture in a drawing': `${SVG} drawn('image').setAttribute('href', address)`,
  'a picture in a drawing by its older name': `${SVG} drawn('image').setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', address)`,
  'a picture in a drawing by its object': `${SVG} drawn('image').href.baseVal = address`,
  'a picture in a filter': `${SVG} const filter = drawn('filter'); filter.id = 'f';
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'feImage'); filter.append(picture);
    picture.setAttribute('href', address); drawn('rect').setAttribute('filter', 'url(#f)')`,
  'a shape of another drawing': `${SVG} drawn('use').setAttribute('href', address + '#a')`,
  'a picture in a drawing that moves': `${SVG} const picture = drawn('image');
    const set = document.createElementNS('http://www.w3.org/2000/svg', 'set');
    set.setAttribute('attributeName', 'href'); set.setAttribute('to', address); picture.append(set)`,
  'a refresh': `const meta = document.createElement('meta'); meta.httpEquiv = 'refresh';
    meta.content = '0;url=/share/1?' + encodeURIComponent(text); document.head.append(meta)`,
  'a style rule': `${ADDRESS} const style = document.head.appendChild(document.createElement('style'));
    style.sheet.insertRule('body { background: url(' + address + ') }')`,
  'a style sheet that is built': `${ADDRESS} const sheet = new CSSStyleSheet();
    sheet.replaceSync('body { background: url(https://chatgpt.com' + address + ') }'); document.adoptedStyleSheets = [sheet]`,
  'a style in an attribute': `document.body.setAttribute('style', 'background: url(/x?' + encodeURIComponent(text) + ')')`,
  'a style in an element': `${ADDRESS} const style = document.createElement('style');
    style.textContent = 'body { background: url(' + address + ') }'; document.head.append(style)`,
  'an image in a template': `${ADDRESS} const template = document.createElement('template');
    template.innerHTML = '<img src="' + address + '">'; document.body.append(template.content.cloneNode(true))`,
  'an image in a parsed document': `${ADDRESS} const parsed = new DOMParser().parseFromString('<img src="' + address + '">', 'text/html');
    document.body.append(parsed.images[0])`,
  'an image in a document that is written': `document.write('<img src="/x?' + encodeURIComponent(text) + '">')`,
  'a link into a new tab': `${ADDRESS} const link = document.createElement('a'); link.target = '_blank'; link.href = address;
    document.body.append(link); link.click()`,
  'the location of a frame': `${FRAME} frame.contentWindow.location = '/x?' + encodeURIComponent(text)`,
  'the page that asks': `history.pushState(null, '', '/share/1?' + encodeURIComponent(text)); return fetch('/x')`,
  'the page, loaded again': `history.replaceState(null, '', '/blank?' + encodeURIComponent(text)); location.reload()`,
  'the page that an image tells of': `history.pushState(null, '', '/share/1?' + encodeURIComponent(text));
    new Image().src = '/none'`,
  'the cookie store': `await cookieStore.set('a', encodeURIComponent(text)); return fetch('/x')`,
  "a header of the site's own": `return fetch('/x', { headers: { 'oai-language': text } })`,
  'a header that names another service': `return fetch('/x', { headers: { authorization: 'Bearer ' + text } })`,
  'a header that counts': `return fetch('/x', { headers: { traceparent: text } })`,
  "a header that looks like the site's own proof": `return fetch('/x', { headers: { authorization: 'Bearer eyJ.' + text } })`,
  'addresses of twelve letters': `for (const piece of text.match(/.{1,12}/g)) await fetch('/x?q=' + piece)`,
  'the path of a script': `const script = document.createElement('script'); script.src = '/x/' + encodeURIComponent(text) + '.js';
    document.head.append(script)`,
  'a way to pay': `const address = 'https://chatgpt.com/x?' + encodeURIComponent(text);
    const total = { label: 'a', amount: { currency: 'EUR', value: '1' } };
    return new PaymentRequest([{ supportedMethods: address }], { total }).canMakePayment().catch(() => 0)`,
  'a provider of identities': `const configURL = 'https://chatgpt.com/x?' + encodeURIComponent(text);
    return navigator.credentials.get({ identity: { providers: [{ configURL, clientId: '1' }] } }).catch(() => 0)`,
  'a style sheet of a blob': `const rule = 'body { background: url(https://chatgpt.com/x?' + encodeURIComponent(text) + ') }';
    const link = document.createElement('link'); link.rel = 'stylesheet';
    link.href = URL.createObjectURL(new Blob([rule], { type: 'text/css' })); document.head.append(link)`,
};
