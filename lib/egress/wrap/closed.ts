import { deleteProperty } from '../pristine';

/**
 * Ways out that nobody on a chat page needs and that can't be held. Pages look for them before they use them, because some
 * browsers never had them: shared workers (Chrome for Android), WebTransport (Safari), sockets as streams (Firefox). What is
 * fetched later leaves after the page is gone, when nobody is left to ask.
 */
const CLOSED = ['fetchLater', 'SharedWorker', 'WebSocketStream', 'WebTransport'];

export function closeOthers(target: Window): void {
  for (let i = 0; i < CLOSED.length; i++) deleteProperty(target, CLOSED[i] as string);
}
