import { fragmentOf, hostOf, parsed, passwordOf, pathOf, searchOf, unescaped, userOf } from './page';
import { append, indexOf, lowerCase, slice } from './pristine';
import type { Entry } from './wire';

/**
 * What an address and headers say, in pieces: a value stands between separators, and is written there as percent signs and
 * digits that nobody would find it in.
 */
export function addressPieces(url: string): Entry[] {
  const pieces: Entry[] = [];
  const address = parsed(url);
  if (address === null) {
    add(pieces, '@address', url);
    return pieces;
  }
  add(pieces, '@address.user', userOf(address));
  add(pieces, '@address.password', passwordOf(address));
  each(hostOf(address), '.', (label) => add(pieces, '@address.host', label));
  each(slice(pathOf(address), 1), '/', (segment) => add(pieces, '@address.path', segment));
  each(slice(searchOf(address), 1), '&', (field) => {
    const at = indexOf(field, '=');
    if (at >= 0) add(pieces, '@address.name', swapped(slice(field, 0, at), '+', ' '));
    add(pieces, '@address.query', swapped(slice(field, at + 1), '+', ' '));
  });
  // It isn't sent by a browser, but by whatever reads an address that was handed on, as a worker does.
  add(pieces, '@address.fragment', slice(fragmentOf(address), 1));
  return pieces;
}

/**
 * The sites' own proofs of who asks: signed, secret by their nature, and never made of what a user wrote. One that asks for
 * somebody else's service isn't signed by the site.
 */
const isProof = (name: string, value: string): boolean =>
  name === 'authorization' ? indexOf(value, 'Bearer eyJ') === 0 : indexOf(name, 'openai-sentinel-') === 0;

/** Another one for each request, and nothing but digits: https://www.w3.org/TR/trace-context/#traceparent-header */
const TRACES = ['traceparent', 'sentry-trace'];
const TRACE_LENGTH = 55;
const TRACE_DIGITS = '0123456789abcdef-';

function isTrace(name: string, value: string): boolean {
  if (value.length > TRACE_LENGTH || (name !== TRACES[0] && name !== TRACES[1])) return false;
  for (let i = 0; i < value.length; i++) if (indexOf(TRACE_DIGITS, value[i] as string) < 0) return false;
  return true;
}

/** What nearly every request says. */
const PLAIN = [
  '*/*',
  'application/json',
  'application/json;charset=UTF-8',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded;charset=UTF-8',
  'application/octet-stream',
  'text/event-stream',
  'text/plain;charset=UTF-8',
  'XMLHttpRequest',
];

/** Adds what a header says, unless the site proves itself or counts with it. */
export function addHeader(pieces: Entry[], name: string, value: string): void {
  const lower = lowerCase(name);
  if (isProof(lower, value) || isTrace(lower, value)) return;
  for (let i = 0; i < PLAIN.length; i++) if (value === PLAIN[i]) return;
  add(pieces, '@header.name', name);
  add(pieces, `@header.${lower}`, value);
}

/** Any word may be one. */
export function addMethod(pieces: Entry[], method: string): void {
  if (method.length > 7) add(pieces, '@header.method', method);
}

function add(pieces: Entry[], name: string, raw: string): void {
  if (raw !== '') append(pieces, { name, value: decoded(raw) });
}

/** A plus is a blank in a query only, so it's written out before a parser of queries reads the rest. */
const decoded = (raw: string): string =>
  indexOf(raw, '%') < 0 ? raw : unescaped(swapped(swapped(raw, '+', '%2B'), '&', '%26'));

function swapped(text: string, from: string, to: string): string {
  if (indexOf(text, from) < 0) return text;
  let fresh = '';
  let glue = '';
  each(text, from, (piece) => {
    fresh += glue + piece;
    glue = to;
  });
  return fresh;
}

function each(text: string, separator: string, take: (piece: string) => void): void {
  let start = 0;
  for (let end = indexOf(text, separator); end >= 0; end = indexOf(text, separator, start)) {
    take(slice(text, start, end));
    start = end + 1;
  }
  take(slice(text, start));
}
