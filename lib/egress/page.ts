import { getters, uncurry } from './pristine';

/** The page's events, errors and base address as they were before page code ran; see pristine.ts. */

const NativeEvent = Event;
const NativeException = DOMException;
const NativeURL = URL;
const { document: ours } = globalThis;

const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
export const listen = uncurry<EventTarget, [string, (event: Event) => void], void>(
  EventTarget.prototype.addEventListener,
);
export const fire = (target: EventTarget, type: string): boolean => dispatch(target, new NativeEvent(type));

const ofEvent = getters(Event.prototype);
export const eventTarget = ofEvent('target');
export const isPrevented = ofEvent('defaultPrevented');
export const prevent = uncurry(Event.prototype.preventDefault);

export const exception = (message: string, name: string): DOMException => new NativeException(message, name);

const ofNode = getters(Node.prototype);
export const isConnected = ofNode('isConnected');
const baseOf = ofNode('baseURI');
const hrefOf = getters(URL.prototype)('href');

/** An address as the page would resolve it; what it can't resolve stays as it is, and the platform will complain. */
export function absolute(url: string): string {
  try {
    return hrefOf(new NativeURL(url, baseOf(ours)));
  } catch {
    return url;
  }
}
