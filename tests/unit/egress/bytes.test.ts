import { brotliCompressSync, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '@/lib/egress/body/limit';
import type { Wire } from '@/lib/egress/wire';
import { LIMIT } from '@/lib/messaging/limits';
import { gzipSync, zlibSync } from './compressing';
import { leavesOf, rewritten, unreadOf } from './decoding';

type Bytes = Uint8Array<ArrayBuffer>;

const bytes = (text: string): Bytes => new TextEncoder().encode(text);
const raw = (...codes: number[]): Bytes => Uint8Array.from(codes);
const latin = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));
const joined = (...all: Bytes[]): Bytes => new Uint8Array(Buffer.concat(all));
const swapped = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const utf16 = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'utf16le'));
const rawDeflate = (text: string): Bytes => new Uint8Array(deflateRawSync(text));
/** Bytes as compression and encryption leave them: no zeros that stand out, no text. */
const noise = (length: number): Bytes =>
  Uint8Array.from({ length }, (_, at) => ((at * 2654435761) >>> 13) & 0xff).map((byte) => byte | 0x80);

const KINDS: readonly [name: string, body: Wire][] = [
  ['bytes', bytes('{"a":"needle"}')],
  ['a blob', new Blob(['{"a":"needle"}'])],
  ['gzip', gzipSync('{"a":"needle"}')],
  ['zlib', zlibSync('{"a":"needle"}')],
  ['gzip in gzip', gzipSync(Buffer.from(gzipSync('{"a":"needle"}')))],
  ['a blob of zlib in gzip', new Blob([gzipSync(Buffer.from(zlibSync('{"a":"needle"}')))])],
  ['deflate without a head', rawDeflate('{"a":"needle"}')],
];

describe('bytes that are text in the end', () => {
  test.each(KINDS)('%s', async (_, body) => {
    expect([await leavesOf(body), await unreadOf(body)]).toEqual([[['a', 'needle']], []]);
  });

  test.each(KINDS)('%s is rewritten as what it is', async (_, body) => {
    const fresh = (await rewritten(body, '', 'other', 0)) as Wire;
    expect(await leavesOf(fresh)).toEqual([['a', 'other']]);
    expect(fresh.constructor).toBe(body.constructor);
  });

  test.each<[name: string, body: Bytes]>([
    ['UTF-16 with its mark', joined(raw(0xff, 0xfe), utf16('a needle'))],
    ['UTF-16, the other order, with its mark', joined(raw(0xfe, 0xff), swapped('a needle'))],
    ['UTF-16', utf16('a needle')],
    ['UTF-16, the other order', swapped('a needle')],
    ['UTF-16 behind a byte', joined(raw(1), utf16('a needle'))],
    ['UTF-16 that is no UTF-8', utf16('größer needle')],
    [
      'four bytes a letter',
      new Uint8Array(Uint32Array.from('needle', (letter) => letter.charCodeAt(0)).buffer),
    ],
  ])('%s', async (_, body) => {
    expect((await leavesOf(body)).map(([, text]) => text).join('|')).toContain('needle');
    expect(await unreadOf(body)).toEqual([]);
  });

  test('text that begins like a format is text', async () => {
    for (const text of ['x^2 + y^2', 'BM 2024', 'PK\u0003\u0004', 'II* and more', 'GIF8', '%PDF-']) {
      expect(await unreadOf(bytes(text))).toEqual([]);
    }
  });
});

describe("bytes that aren't text", () => {
  test.each<[name: string, body: Wire, unread: string]>([
    ['a picture', joined(latin('\x89PNG\r\n\x1a\n'), noise(90)), 'closed PNG'],
    ['a photo', joined(raw(0xff, 0xd8, 0xff, 0xe0), noise(90)), 'closed JPEG'],
    ['a picture in a blob', new Blob([latin('RIFF\x10\0\0\0WEBPVP8 '), noise(90)]), 'closed WebP'],
    ['a document', joined(latin('%PDF-1.7\n%'), noise(90)), 'closed PDF'],
    ['an archive', joined(latin('PK\x03\x04'), noise(90)), 'closed ZIP'],
    ['a film', joined(raw(0x1a, 0x45, 0xdf, 0xa3), latin('webm V_VP8 A_OPUS'), noise(90)), 'closed WebM'],
    ['speech', joined(raw(0x1a, 0x45, 0xdf, 0xa3), latin('webm A_OPUS'), noise(90)), 'audio WebM'],
    ['speech in another container', joined(raw(0, 0, 0, 24), latin('ftypisom soun'), noise(90)), 'audio MP4'],
    ['what only says that it is compressed', joined(raw(0x1f, 0x8b), noise(90)), 'closed gzip'],
    ['a picture that is compressed', gzipSync(Buffer.from(joined(latin('GIF89a'), noise(9)))), 'closed GIF'],
    ['brotli, where it is unknown', new Uint8Array(brotliCompressSync(Buffer.from(noise(99)))), 'binary'],
    ['anything else', noise(90), 'binary'],
    ['more text than is inspected', 'x'.repeat(LIMIT + 1), 'too-large'],
    ['more bytes than are read', new Uint8Array(MAX_BYTES + 1), 'too-large'],
    ['what inflates beyond measure', gzipSync(Buffer.alloc(MAX_BYTES + 1)), 'closed gzip'],
  ])('%s', async (_, body, unread) => {
    expect(await unreadOf(body)).toEqual([unread]);
    expect(await rewritten(body, '', 'x', 0)).toBeNull();
  });

  test('a file over the limit is refused without having been read', async () => {
    const huge = new Blob();
    Object.defineProperty(huge, 'size', { value: 100 * 1024 * 1024 });
    huge.slice = huge.arrayBuffer = () => {
      throw new Error('was read');
    };
    expect(await unreadOf(huge)).toEqual(['too-large']);
  });

  test('the strings between them are seen, together too', async () => {
    const body = joined(raw(1), bytes('nee'), raw(200, 0, 3), bytes('dle'), raw(200), bytes('whole words'));
    const texts = (await leavesOf(body)).map(([, text]) => text);
    expect(texts).toEqual(['whole words', 'needlewhole words']);
  });

  test('a form holds what its files hold', async () => {
    const picture = new File([latin('GIF89a'), noise(90)], 'a.gif');
    const form = [
      { name: 'a', value: 'text' },
      { name: 'b', value: picture },
    ];
    expect(await unreadOf(form)).toEqual(['closed GIF']);
    expect(await leavesOf(form)).toEqual([
      ['a', 'text'],
      ['b.filename', 'a.gif'],
    ]);
  });

  test('compressed data behind lines of JSON is opened', async () => {
    const body = joined(
      bytes('{"event_id":"e"}\n{"type":"replay_recording"}\n'),
      zlibSync('[{"v":"needle"}]'),
    );
    expect(await leavesOf(body)).toEqual([
      ['0.event_id', 'e'],
      ['1.type', 'replay_recording'],
      ['0.v', 'needle'],
    ]);
  });
});
