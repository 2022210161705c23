import { createGate } from './gate';
import { openQuestions } from './questions';
import { wrapBeacon } from './wrap/beacon';
import { closeOthers } from './wrap/closed';
import { disguise } from './wrap/disguise';
import { wrapElements } from './wrap/elements';
import { wrapEventSource } from './wrap/eventsource';
import { wrapFetch } from './wrap/fetch';
import { wrapFileInputs } from './wrap/file-input';
import { wrapForms } from './wrap/form';
import { wrapSocketAddress } from './wrap/late-socket';
import { wrapLoaders } from './wrap/loaders';
import { watchNavigations } from './wrap/navigation';
import { wrapOpen } from './wrap/open';
import { wrapPickers } from './wrap/picker';
import { poster } from './wrap/posting';
import { wrapRtc } from './wrap/rtc';
import { wrapWebSocket } from './wrap/websocket';
import { wrapWorkers } from './wrap/worker';
import { wrapXhr } from './wrap/xhr';

/** Arms the page's world. Must run before any page code: what it captures is what it trusts. */
export function armTripwire(target: Window & typeof globalThis): void {
  const gate = createGate(openQuestions(target));
  disguise();
  wrapFetch(target, gate);
  wrapXhr(target, gate);
  wrapBeacon(target, gate);
  wrapWebSocket(target, gate);
  const post = poster(target);
  wrapSocketAddress(target, gate);
  wrapEventSource(target, gate);
  wrapForms(target, gate, post);
  watchNavigations(target, gate, post);
  wrapOpen(target, gate);
  wrapElements(target, gate);
  wrapPickers(target, gate);
  wrapFileInputs(target, gate);
  wrapLoaders(target, gate);
  wrapRtc(target, gate);
  wrapWorkers(target, gate);
  closeOthers(target);
}
