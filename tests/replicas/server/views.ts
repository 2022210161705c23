import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { multipart } from './multipart';
import type { Recorded } from './recorder';

/** One reading of what was recorded. */
export interface View {
  readonly kind:
    | 'url'
    | 'query'
    | 'segment'
    | 'header'
    | 'raw'
    | 'text'
    | 'utf-16'
    | 'json'
    | 'form'
    | 'multipart';
  /** Where in the record: a field's path, a header's or a file's name; empty for the whole. */
  readonly path: string;
  readonly text: string;
}

/** Strings inside strings are opened this deep. */
const DEPTH = 4;

/** Every reading of a record: its URL, its headers, its bytes and all that they decode to. */
export function views(recorded: Recorded): readonly View[] {
  const { url, headers, body } = recorded;
  return [
    { kind: 'url', path: '', text: decoded(url.href) },
    ...url.pathname
      .split('/')
      .map((part, at): View => ({ kind: 'segment', path: `${at}`, text: decoded(part) })),
    ...[...url.searchParams].map(([name, text]): View => ({ kind: 'query', path: name, text })),
    ...[...url.searchParams].flatMap(([name, text]) => fromText(text, name, DEPTH)),
    ...Object.entries(headers).map(
      ([name, text]): View => ({ kind: 'header', path: name, text: decoded(text) }),
    ),
    ...fromBytes(body, headers['content-type'] ?? '', headers['content-encoding'] ?? '', '', DEPTH),
  ];
}

function fromBytes(bytes: Buffer, type: string, encoding: string, path: string, depth: number): View[] {
  if (bytes.length === 0 || depth === 0) return [];
  const text = bytes.toString('utf8');
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1];
  const parts = boundary === undefined ? [] : multipart(bytes, boundary);
  return [
    { kind: 'raw', path, text: bytes.toString('latin1') },
    { kind: 'text', path, text },
    ...utf16(bytes).map((wide): View => ({ kind: 'utf-16', path, text: wide })),
    ...fromText(text, path, depth),
    ...(type.includes('urlencoded') ? fields(text, depth) : []),
    ...parts.flatMap((part): View[] => [
      { kind: 'multipart', path: `${part.name}.filename`, text: part.fileName },
      { kind: 'multipart', path: part.name, text: part.content.toString('utf8') },
      ...fromBytes(part.content, part.type, '', part.name, depth - 1),
    ]),
    ...unpacked(bytes, encoding).flatMap((inner) => fromBytes(inner, type, '', path, depth - 1)),
  ];
}

/** JSON, or lines of JSON such as NDJSON and server-sent events. */
function fromText(text: string, path: string, depth: number): View[] {
  if (depth === 0) return [];
  const whole = parse(text);
  if (whole !== undefined) return leaves(whole, path, depth);
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^data: ?/, ''));
  return lines.length === 1 ? [] : lines.flatMap((line) => leaves(parse(line), path, depth));
}

function leaves(value: unknown, path: string, depth: number): View[] {
  if (typeof value === 'string')
    return [{ kind: 'json', path, text: value }, ...fromText(value, path, depth - 1)];
  if (typeof value === 'number') return [{ kind: 'json', path, text: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): View[] => {
    const here = path === '' ? key : `${path}.${key}`;
    return [...(Array.isArray(value) ? [] : keyed(here, key)), ...leaves(inner, here, depth)];
  });
}

/** A key may carry text as well as a value; short ones are the protocol's own. */
function keyed(path: string, key: string): View[] {
  return key.length < 8 ? [] : [{ kind: 'json', path: `${path}#key`, text: key }];
}

function fields(text: string, depth: number): View[] {
  return [...new URLSearchParams(text)].flatMap(([name, value]): View[] => [
    { kind: 'form', path: name, text: value },
    ...fromText(value, name, depth - 1),
  ]);
}

/** A text of two-byte units has a zero in every second byte; both byte orders are read. */
function utf16(bytes: Buffer): string[] {
  const zeros = bytes.subarray(0, 4096).filter((byte) => byte === 0).length;
  if (zeros * 4 < Math.min(bytes.length, 4096)) return [];
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return [even.toString('utf16le'), Buffer.from(even).swap16().toString('utf16le')];
}

/** What a compressed body holds. A cut-off body gives what it held up to there. */
function unpacked(bytes: Buffer, encoding: string): Buffer[] {
  const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
  const attempts: (() => Buffer)[] = [];
  if (encoding.includes('gzip') || (bytes[0] === 0x1f && bytes[1] === 0x8b))
    attempts.push(() => gunzipSync(bytes, lenient));
  if (encoding.includes('deflate') || (bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0))
    attempts.push(() => inflateSync(bytes, lenient));
  if (encoding.includes('deflate')) attempts.push(() => inflateRawSync(bytes, lenient));
  if (encoding.includes('br'))
    attempts.push(() => brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH }));
  return attempts.flatMap((attempt) => succeeded(attempt) ?? []);
}

function succeeded(attempt: () => Buffer): Buffer | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
