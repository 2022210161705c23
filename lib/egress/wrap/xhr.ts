import { addHeader, addMethod } from '../beside';
import type { Departure, Gate } from '../gate';
import { absolute, exception, fire } from '../page';
import {
  append,
  bare,
  brand,
  defineProperty,
  deleteProperty,
  getOwnPropertyDescriptor,
  getters,
  lowerCase,
  NativeWeakMap,
  uncurry,
  upperCase,
  weakGet,
  weakSet,
} from '../pristine';
import { type Sealed, seal } from '../sealed';
import type { Entry } from '../wire';
import { at, replace } from './disguise';

interface Open {
  readonly method: string;
  readonly url: string;
  readonly async: boolean;
  format: string;
  readonly beside: Entry[];
  held: boolean;
}

/** Replaced on the prototype, so that instances, subclasses and what the page hangs on either stay what they were. */
export function wrapXhr(target: Window & typeof globalThis, gate: Gate): void {
  const { prototype } = target.XMLHttpRequest;
  const stateOf = getters(prototype)('readyState');
  const uploadOf = getters(prototype)('upload');
  const isXhr = brand(stateOf);
  const sealed = sealer(target);
  const opened = new NativeWeakMap<object, Open>();
  const openOf = (self: unknown): Open | undefined => (isXhr(self) ? weakGet(opened, self) : undefined);

  /** Ends a request that never started, as the platform ends one that failed. */
  const finish = (xhr: XMLHttpRequest, how: 'error' | 'abort') => {
    shadow(xhr, 4);
    fire(xhr, 'readystatechange');
    const upload = uploadOf(xhr);
    fire(upload, how);
    fire(upload, 'loadend');
    fire(xhr, how);
    fire(xhr, 'loadend');
    if (how === 'abort') shadow(xhr, 0);
  };

  replace(prototype, 'open', (self, args, forward) => {
    if (args.length < 2 || !isXhr(self)) return forward(self, args);
    const method = `${args[0] as string}`;
    const url = `${args[1] as string}`;
    const given: unknown[] = [method, url];
    for (let i = 2; i < args.length; i++) append(given, args[i]);
    const beside: Entry[] = [];
    addMethod(beside, method);
    // A name and a password go as a header.
    for (let i = 3; i < args.length && i < 5; i++) addHeader(beside, 'user', `${args[i] as string}`);
    const before = weakGet(opened, self);
    const open: Open = {
      method: upperCase(method),
      url: absolute(url),
      async: args.length < 3 || Boolean(args[2]),
      format: '',
      beside,
      held: false,
    };
    const ended = getOwnPropertyDescriptor(self, 'readyState');
    // Known before the platform opens it: its event runs page code, which may send.
    weakSet(opened, self, open);
    try {
      deleteProperty(self, 'readyState');
      forward(self, given);
    } catch (error) {
      if (before) weakSet(opened, self, before);
      throw error;
    }
    if (before) before.held = false;
    // To the platform it was open all the time, so it says nothing.
    if (ended) fire(self, 'readystatechange');
  });

  replace(prototype, 'setRequestHeader', (self, args, forward) => {
    const open = openOf(self);
    if (!open || args.length < 2) return forward(self, args);
    if (open.held) throw sending();
    const name = `${args[0] as string}`;
    const value = `${args[1] as string}`;
    forward(self, [name, value]);
    addHeader(open.beside, name, value);
    if (lowerCase(name) === 'content-type')
      open.format = open.format === '' ? value : `${open.format}, ${value}`;
  });

  replace(prototype, 'send', (self, args, forward) => {
    const open = openOf(self);
    const given = at(args, 0);
    if (open?.held) throw sending();
    if (!isXhr(self) || stateOf(self) !== 1) return forward(self, args);
    // It was opened by another frame's function, so nothing is known about it.
    if (!open) throw failed();

    const { url, method, format, beside } = open;
    const isBare = given === undefined || given === null || method === 'GET' || method === 'HEAD';
    const body = isBare ? '' : sealed(given);
    const departure: Departure = { via: 'xhr', url, method, format, body, beside };
    const send = (ready: Sealed) => forward(self, isBare ? [] : [ready]);
    if ((isBare || !open.async) && gate.knows(departure)) return send(body);
    if (!open.async) {
      gate.refused('xhr', url);
      throw failed();
    }
    open.held = true;
    gate.judge(departure, (ready) => {
      if (!open.held) return;
      open.held = false;
      if (ready === null) finish(self, 'error');
      else send(ready);
    });
  });

  replace(prototype, 'abort', (self, args, forward) => {
    const open = openOf(self);
    if (!isXhr(self) || !open?.held) return forward(self, args);
    open.held = false;
    finish(self, 'abort');
  });
}

const sending = () => exception('The request is being sent.', 'InvalidStateError');
const failed = () => exception("Failed to execute 'send' on 'XMLHttpRequest'.", 'NetworkError');

const shadow = (xhr: XMLHttpRequest, value: number): boolean =>
  defineProperty(xhr, 'readyState', bare({ value, configurable: true }));

/** A document is sent as its source. */
function sealer(target: Window & typeof globalThis): (given: unknown) => Sealed {
  const isDocument = brand(getters(target.Document.prototype)('URL'));
  const serialise = uncurry(target.XMLSerializer.prototype.serializeToString);
  const serialiser = new target.XMLSerializer();
  return (given) => (isDocument(given) ? serialise(serialiser, given) : seal(given));
}
