/**
 * The events that we dispatch ourselves after a verdict. They must pass our own gates once; the page can't put one in here,
 * because it never gets hold of this set.
 */
const released = new WeakSet<Event>();

/** Dispatches an event that our gates let through. Returns whether its default is still to be done: true for "nobody took it". */
export function release(target: EventTarget, event: Event): boolean {
  released.add(event);
  return target.dispatchEvent(event);
}

export function isReleased(event: Event): boolean {
  return released.has(event);
}
