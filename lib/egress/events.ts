import { getter, uncurry } from './pristine';

/** Events and exceptions as they were before page code ran; see pristine.ts. */

const NativeEvent = Event;
const NativeException = DOMException;
const dispatch = uncurry(EventTarget.prototype.dispatchEvent);

export const listen = uncurry<EventTarget, [string, (event: Event) => void], void>(
  EventTarget.prototype.addEventListener,
);
export const fire = (target: EventTarget, type: string): boolean => dispatch(target, new NativeEvent(type));
export const eventTarget = getter<Event, EventTarget | null>(Event.prototype, 'target');
export const isPrevented = getter<Event, boolean>(Event.prototype, 'defaultPrevented');
export const prevent = uncurry(Event.prototype.preventDefault);

export const exception = (message: string, name: string): DOMException => new NativeException(message, name);
