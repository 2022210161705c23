import { createGate } from './gate';
import { deleteProperty } from './pristine';
import { openQuestions } from './questions';
import { wrapBeacon } from './wrap/beacon';
import { disguise } from './wrap/disguise';
import { wrapFetch } from './wrap/fetch';
import { wrapForms } from './wrap/form';
import { wrapPickers } from './wrap/picker';
import { wrapWebSocket } from './wrap/websocket';
import { wrapXhr } from './wrap/xhr';

/** Arms the page's world. Must run before any page code: what it captures is what it trusts. */
export function armTripwire(target: Window & typeof globalThis): void {
  const gate = createGate(openQuestions(target));
  disguise();
  wrapFetch(target, gate);
  wrapXhr(target, gate);
  wrapBeacon(target, gate);
  wrapWebSocket(target, gate);
  wrapForms(target, gate);
  wrapPickers(target, gate);
  // It sends after the page is gone, when nobody is left to ask. Pages look for it before they use it.
  deleteProperty(target, 'fetchLater');
}
