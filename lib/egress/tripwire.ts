import { createGate, type Gate } from './gate';
import { indexOf } from './pristine';
import { openQuestions, type Questions } from './questions';
import { wrapBeacon } from './wrap/beacon';
import { closeOthers } from './wrap/closed';
import { wrapCookies } from './wrap/cookies';
import { disguise } from './wrap/disguise';
import { wrapElements } from './wrap/elements/wrap-elements';
import { wrapEventSource } from './wrap/eventsource';
import { wrapFetch } from './wrap/fetch';
import { wrapFileInputs } from './wrap/file-input';
import { wrapForms } from './wrap/form';
import { wrapSocketAddress } from './wrap/late-socket/address';
import { wrapLoaders } from './wrap/loaders';
import { navigations } from './wrap/navigate-event';
import { watchNavigations } from './wrap/navigation';
import { wrapOpen } from './wrap/open';
import { wrapPageAddress } from './wrap/page-address';
import { wrapPickers } from './wrap/picker';
import { poster } from './wrap/posting';
import { wrapRtc } from './wrap/rtc/wrap-rtc';
import { wrapServices } from './wrap/services';
import { wrapWebSocket } from './wrap/websocket';
import { wrapWorkers } from './wrap/worker';
import { wrapXhr } from './wrap/xhr';
import { watchYoungFrames } from './wrap/young-frames';

/**
 * Arms the page's world. Must run before any page code: what it captures is what it trusts. The port is offered last: where a
 * part of the platform isn't as expected and one of these fails, nobody answers, what is replaced refuses, and the user sees
 * that the network isn't checked.
 */
export function armTripwire(target: Window & typeof globalThis): void {
  let questions: Questions | null = null;
  const gate = createGate({
    ask: (question, settle) => (questions ? questions.ask(question, settle) : settle(null)),
    tell: (what) => questions?.tell(what),
  });
  disguise();
  const post = poster(target);
  wrapSenders(target, gate);
  const announced = navigations(target);
  // An empty document that was there from the beginning is left without a word.
  wrapForms(target, gate, post, announced !== null && indexOf(target.location.href, 'about:') !== 0);
  if (announced) watchNavigations(target, gate, post, announced);
  wrapOpen(target, gate);
  wrapPageAddress(target, gate, target.location);
  wrapCookies(target, gate);
  wrapElements(target, gate);
  wrapPickers(target, gate);
  wrapFileInputs(target, gate);
  // Last, so that what is replaced above has the platform's own.
  watchYoungFrames(target, (frame) => armFrame(frame, gate, target.location));
  questions = openQuestions(target);
}

/** What sends by itself, without a document. */
function wrapSenders(target: Window & typeof globalThis, gate: Gate): void {
  wrapFetch(target, gate);
  wrapXhr(target, gate);
  wrapBeacon(target, gate);
  wrapWebSocket(target, gate);
  wrapSocketAddress(target, gate);
  wrapEventSource(target, gate);
  wrapLoaders(target, gate);
  wrapServices(target, gate);
  wrapRtc(target, gate);
  wrapWorkers(target, gate);
  closeOthers(target);
}

/** A frame that is still loading asks by its page's gate. What it loads brings a tripwire of its own, which comes before this one. */
function armFrame(frame: Window & typeof globalThis, gate: Gate, page: Location): void {
  wrapSenders(frame, gate);
  wrapForms(frame, gate, poster(frame), false);
  wrapPageAddress(frame, gate, page);
  wrapCookies(frame, gate);
  watchYoungFrames(frame, (inner) => armFrame(inner, gate, page));
}
