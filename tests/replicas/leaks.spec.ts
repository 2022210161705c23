import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { CANARY_FORMATS, canary, leaks } from './canary';
import { Recorder } from './server/recorder';

const planted = canary('github-token', 'leaks');
const { secret } = planted;
const wide = Buffer.from(secret, 'utf16le');
const perCharacter = (encode: (code: number) => string) =>
  [...secret].map((character) => encode(character.charCodeAt(0))).join('');
const hex = (code: number) => code.toString(16);
const flipped = secret.replace(/[a-z]/gi, (letter) =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
);
const BOUNDARY = 'frontier';
const part = (head: string, content: string) =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${content}\r\n--${BOUNDARY}--\r\n`;

interface Sent {
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
  readonly socket?: number;
}

function recorded(...sent: readonly Sent[]): Recorder {
  const recorder = new Recorder();
  for (const { url = 'https://chatgpt.com/backend-api/f', headers = {}, body = '', socket } of sent) {
    const entry = recorder.open({
      channel: socket === undefined ? 'request' : 'frame',
      direction: 'out',
      method: 'POST',
      url: new URL(url),
      headers,
      socket: socket ?? null,
    });
    entry.append(Buffer.from(body));
    entry.end();
  }
  return recorder;
}

const pieces = secret.match(/.{1,3}/g) ?? [];

const WAYS_OUT: readonly (readonly [string, readonly Sent[]])[] = [
  ['as it is', [{ body: `before ${secret} after` }]],
  ['eight characters of it', [{ body: `before ${secret.slice(11, 19)} after` }]],
  ['in JSON', [{ body: JSON.stringify({ messages: [{ content: { parts: [secret] } }] }) }]],
  ['escaped in JSON', [{ body: `{"a":"${perCharacter((code) => `\\u00${hex(code)}`)}"}` }]],
  ['in JSON inside JSON', [{ body: JSON.stringify({ a: JSON.stringify({ b: `${secret}\n` }) }) }]],
  ['as a key of JSON', [{ body: JSON.stringify({ [secret]: 1 }) }]],
  ['percent-encoded', [{ body: perCharacter((code) => `%${hex(code)}`) }]],
  ['as HTML entities', [{ body: perCharacter((code) => `&#${code};`) }]],
  ['as hexadecimal HTML entities', [{ body: perCharacter((code) => `&#x${hex(code)};`) }]],
  ['in a query', [{ url: `https://chatgpt.com/x?q=${secret}` }]],
  ['in a path', [{ url: `https://chatgpt.com/${secret}/x.png` }]],
  ['in a host', [{ url: `https://${secret.toLowerCase()}.oaiusercontent.com/` }]],
  ['in a header', [{ headers: { 'x-note': secret } }]],
  [
    'urlencoded',
    [{ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `a=1&b=+${secret}` }],
  ],
  ['base64', [{ body: Buffer.from(`!${secret}`).toString('base64') }]],
  ['base64, one byte later', [{ body: Buffer.from(`!!${secret}`).toString('base64') }]],
  ['base64, two bytes later', [{ body: Buffer.from(`!!!${secret}`).toString('base64') }]],
  ['base64url', [{ body: Buffer.from(`\u00ff\u00fe${secret}`).toString('base64url') }]],
  [
    'base64 in lines',
    [
      {
        body: Buffer.from(secret)
          .toString('base64')
          .replace(/(.{16})/g, '$1\r\n'),
      },
    ],
  ],
  ['base64 of UTF-16', [{ body: wide.toString('base64') }]],
  ['hex', [{ body: Buffer.from(secret).toString('hex').toUpperCase() }]],
  ['UTF-16, low byte first', [{ body: wide }]],
  ['UTF-16, high byte first', [{ body: Buffer.from(wide).swap16() }]],
  ['reversed', [{ body: [...secret].reverse().join('') }]],
  ['with its case flipped', [{ body: flipped }]],
  ['with spaces between', [{ body: [...secret].join(' ') }]],
  ['with zero-width spaces between', [{ body: [...secret].join('\u200b') }]],
  ['gzip', [{ headers: { 'content-encoding': 'gzip' }, body: gzipSync(secret) }]],
  ['gzip that nobody declares', [{ body: gzipSync(JSON.stringify({ a: secret })) }]],
  ['gzip that was cut off', [{ body: gzipSync(secret).subarray(0, -6) }]],
  ['deflate', [{ headers: { 'content-encoding': 'deflate' }, body: deflateSync(secret) }]],
  ['brotli', [{ headers: { 'content-encoding': 'br' }, body: brotliCompressSync(secret) }]],
  [
    'a file of a form',
    [
      {
        headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
        body: Buffer.concat([
          Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n`),
          gzipSync(secret),
          Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
        ]),
      },
    ],
  ],
  [
    'a file name of a form',
    [
      {
        headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
        body: part(`name="file"; filename="${secret}.txt"`, 'nothing'),
      },
    ],
  ],
  ['NDJSON', [{ body: `{"a":1}\n{"a":"${perCharacter((code) => `\\u00${hex(code)}`)}"}\n` }]],
  ['over the items of an array', [{ body: JSON.stringify({ noise: 1, parts: pieces }) }]],
  ['over requests', pieces.map((piece) => ({ body: JSON.stringify({ draft: piece, n: 1 }) }))],
  ['over addresses', pieces.map((piece, at) => ({ url: `https://chatgpt.com/pixel/${at}?p=${piece}` }))],
  ['over frames', pieces.map((piece) => ({ body: piece, socket: 1 }))],
  [
    'over frames of one socket between frames of another',
    pieces.flatMap((piece) => [
      { body: piece, socket: 1 },
      { body: 'noise', socket: 2 },
    ]),
  ],
];

for (const [way, sent] of WAYS_OUT)
  test(`a secret that leaves ${way} is found`, () => {
    expect(leaks(recorded(...sent), planted)).not.toEqual([]);
  });

test('what is left after masking is no leak', () => {
  const masked = `ghp_${secret.slice(0, 4)}…${secret.slice(-3)}`;
  expect(leaks(recorded({ body: JSON.stringify({ prompt: masked }) }), planted)).toEqual([]);
});

test('another canary of the same format is no leak', () => {
  for (const format of CANARY_FORMATS) {
    const other = canary(format, 'other');
    const everywhere = recorded(
      { body: other.text },
      { body: Buffer.from(other.text).toString('base64') },
      { body: Buffer.from(other.text).toString('hex') },
    );
    expect(leaks(everywhere, canary(format, 'leaks'))).toEqual([]);
    expect(leaks(everywhere, other)).not.toEqual([]);
  }
});

test('what the server says is no leak', () => {
  const recorder = new Recorder();
  const url = new URL('wss://ws.chatgpt.com/ws/user/1');
  const echo = recorder.open({
    channel: 'frame',
    direction: 'in',
    method: 'WS',
    url,
    headers: {},
    socket: 1,
  });
  echo.append(Buffer.from(secret));
  expect(leaks(recorder, planted)).toEqual([]);
});

test('a leak names its place and not its value', () => {
  const [leak] = leaks(recorded({ body: JSON.stringify({ prompt: secret }) }), planted);
  expect(leak).toMatchObject({ records: [1], method: 'POST', url: 'https://chatgpt.com/backend-api/f' });
  expect(JSON.stringify(leak)).not.toContain(secret);
});

test('canaries repeat with their seed and differ without', () => {
  for (const format of CANARY_FORMATS) {
    expect(canary(format, 'a')).toEqual(canary(format, 'a'));
    expect(canary(format, 'a').secret).not.toBe(canary(format, 'b').secret);
  }
});
