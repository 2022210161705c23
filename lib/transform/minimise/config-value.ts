import { isKnownValue } from './known-values';
import { isPublicHost } from './public-hosts';
import type { Strip, StripKind } from './strip';

const URL = /^([a-z][a-z\d+.:-]{1,40}:\/\/)(.*)$/i;
const ADDRESS = /^(\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5}|\/\d{1,2})?$/;
const HOST = /^((?:[a-z\d][a-z\d-]{0,62}\.){1,8}[a-z]{2,24})(?::\d{1,5})?$/i;
const FILE =
  /\.(?:json|ya?ml|py|[cm]?[jt]sx?|sh|txt|conf|cfg|log|xml|html|pem|crt|key|sql|db|jar|war|properties|env|toml|ini|csv|md)$/i;
const EMAIL = /^[^\s@]+@[\w.-]+\.[a-z]{2,24}$/i;
/** Known from end to end, as what an earlier pass left: nothing between the marks of an address is anybody's. */
const isKnownUrl = (rest: string): boolean => rest.split(/[/:?#@=&]+/).every(isKnownValue);

/**
 * What goes out of a configuration's value. An address stays one: scheme and port are structure, everything behind them
 * goes.
 * @param start offset of the value in the text
 */
export function stripValue(value: string, start: number): readonly Strip[] {
  if (isKnownValue(value)) return [];
  const whole = (kind: StripKind): Strip[] => [{ start, end: start + value.length, kind }];
  const [, scheme, rest] = URL.exec(value) ?? [];
  if (scheme !== undefined && rest !== undefined)
    return isKnownUrl(rest) ? [] : stripUrl(rest, start + scheme.length);
  const address = ADDRESS.exec(value)?.[1];
  if (address !== undefined) {
    return isKnownValue(address) ? [] : [{ start, end: start + address.length, kind: 'ip' }];
  }
  const host = HOST.exec(value)?.[1];
  if (host !== undefined && !FILE.test(value) && !/^(?:com|org|net|io|java)\./.test(value)) {
    return isPublicHost(host) ? [] : [{ start, end: start + host.length, kind: 'host' }];
  }
  return whole(EMAIL.test(value) ? 'email' : 'VALUE');
}

/** Host and path go as one, in two pieces where a port stands between them. */
function stripUrl(rest: string, start: number): readonly Strip[] {
  const [, before, port, path] = /^([^/?#]*?)(:\d{1,5})?([/?#].*)?$/s.exec(rest) ?? [];
  if (before === undefined) return [{ start, end: start + rest.length, kind: 'VALUE' }];
  const strips: Strip[] = [];
  if (before !== '' && !isKnownUrl(before)) {
    strips.push({ start, end: start + before.length, kind: ADDRESS.test(before) ? 'ip' : 'host' });
  }
  const from = start + before.length + (port?.length ?? 0) + 1;
  const tail = path?.slice(1) ?? '';
  if (tail !== '' && !isKnownValue(tail))
    strips.push({ start: from, end: from + tail.length, kind: 'VALUE' });
  return strips;
}
