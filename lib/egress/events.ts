import { getters, uncurry } from './pristine';

/** Events and exceptions as they were before page code ran; see pristine.ts. */

const NativeEvent = Event;
const NativeException = DOMException;
export const dispatch = uncurry(EventTarget.prototype.dispatchEvent);

export const listen = uncurry<EventTarget, [string, (event: Event) => void], void>(
  EventTarget.prototype.addEventListener,
);
export const fire = (target: EventTarget, type: string): boolean => dispatch(target, new NativeEvent(type));
const ofEvent = getters(Event.prototype);
export const eventTarget = ofEvent('target');
export const isPrevented = ofEvent('defaultPrevented');
export const prevent = uncurry(Event.prototype.preventDefault);

export const exception = (message: string, name: string): DOMException => new NativeException(message, name);
