import { getters, indexOf, slice, uncurry } from './pristine';

/** The page's events, errors and base address as they were before page code ran; see pristine.ts. */

const NativeEvent = Event;
const NativeException = DOMException;
const NativeURL = URL;
const { document: ours } = globalThis;

const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
export const listen = uncurry<EventTarget, [string, (event: Event) => void, boolean?], void>(
  EventTarget.prototype.addEventListener,
);
export const fire = (target: EventTarget, type: string): boolean => dispatch(target, new NativeEvent(type));

const ofEvent = getters(Event.prototype);
export const eventTarget = ofEvent('target');
export const isPrevented = ofEvent('defaultPrevented');
export const stop = uncurry(Event.prototype.stopImmediatePropagation);
export const prevent = uncurry(Event.prototype.preventDefault);

export const exception = (message: string, name: string): DOMException => new NativeException(message, name);

const ofNode = getters(Node.prototype);
export const isConnected = ofNode('isConnected');
export const rootOf = uncurry<Node, [], Node>(Node.prototype.getRootNode);
export const isOfPage = (root: Node): boolean => root === ours;
const baseOf = ofNode('baseURI');

const ofAddress = getters(URL.prototype);
const hrefOf = ofAddress('href');
export const schemeOf = ofAddress('protocol');
export const originOf = ofAddress('origin');
export const userOf = ofAddress('username');
export const passwordOf = ofAddress('password');
export const hostOf = ofAddress('hostname');
export const pathOf = ofAddress('pathname');
export const searchOf = ofAddress('search');
export const fragmentOf = ofAddress('hash');

const NativeParams = URLSearchParams;
const paramOf = uncurry<URLSearchParams, [string], string | null>(URLSearchParams.prototype.get);

/** Reads what stands after a name in a query, by the platform's own parser, which never fails on a broken escape. */
export const unescaped = (value: string): string => paramOf(new NativeParams(`=${value}`), '') ?? '';

/** Null when it's none, as seen from the page. */
export function parsed(url: string): URL | null {
  try {
    return new NativeURL(url, baseOf(ours));
  } catch {
    return null;
  }
}

/** An address as the page would resolve it; what it can't resolve stays as it is, and the platform will complain. */
export function absolute(url: string): string {
  const address = parsed(url);
  return address === null ? url : hrefOf(address);
}

/** What of an address is told to somebody. */
export function withoutFragment(url: string): string {
  const at = indexOf(url, '#');
  return at < 0 ? url : slice(url, 0, at);
}
