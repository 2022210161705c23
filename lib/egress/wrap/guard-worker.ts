/** What a worker's guard says to its page. */
export type FromWorker =
  | {
      readonly id: number;
      readonly url: string;
      readonly method: string;
      readonly format: string;
      readonly headers: readonly (readonly [name: string, value: string])[];
      readonly body: Blob | '';
    }
  | { readonly id: 0; readonly url: string };

/** The answer; `body` is the one to send in the given one's place. */
export interface ToWorker {
  readonly id: number;
  readonly pass: boolean;
  readonly body: Blob | null;
}

/**
 * Runs in a worker before its script, as text: it may use nothing from outside itself. What leaves by `fetch` and
 * XMLHttpRequest is asked about in the page, over a port that comes as the first message; what can't be asked about is
 * taken away, or fails.
 *
 * @param address what the worker's script believes to be its own address: its code runs from a blob of ours.
 */
export function guardWorker(scope: Window & typeof globalThis, address: string): void {
  const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
  const uncurry = Function.prototype.bind.bind(Function.prototype.call) as <T, A extends unknown[], R>(
    method: (this: T, ...args: A) => R,
  ) => (self: T, ...args: A) => R;
  const getter = <T extends object, K extends keyof T>(owner: T, name: K) =>
    uncurry(Object.getOwnPropertyDescriptor(owner, name)?.get as (this: T) => T[K]);
  const {
    URL: NativeURL,
    Request: NativeRequest,
    Response: NativeResponse,
    Promise: NativePromise,
    TypeError: NativeTypeError,
    DOMException: NativeException,
    Proxy: NativeProxy,
    XMLHttpRequest: NativeXhr,
    ProgressEvent: NativeProgress,
    Object: { setPrototypeOf },
  } = scope;
  const bare = <T extends object>(value: T): T => setPrototypeOf(value, null) as T;
  const hrefOf = getter(NativeURL.prototype, 'href');
  const searchOf = getter(NativeURL.prototype, 'search');
  const schemeOf = getter(NativeURL.prototype, 'protocol');
  const urlOf = getter(NativeRequest.prototype, 'url');
  const methodOf = getter(NativeRequest.prototype, 'method');
  const headersOf = getter(NativeRequest.prototype, 'headers');
  const signalOf = getter(NativeRequest.prototype, 'signal');
  const abortedOf = getter(AbortSignal.prototype, 'aborted');
  const reasonOf = getter(AbortSignal.prototype, 'reason');
  const each = uncurry(Headers.prototype.forEach);
  const header = uncurry(Headers.prototype.get);
  const cloneOf = uncurry(NativeRequest.prototype.clone);
  const blobOf = uncurry(NativeRequest.prototype.blob);
  const responseBlob = uncurry(NativeResponse.prototype.blob);
  const then = uncurry(NativePromise.prototype.then);
  const listen = uncurry(EventTarget.prototype.addEventListener);
  const unlisten = uncurry(EventTarget.prototype.removeEventListener);
  const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
  const stop = uncurry(Event.prototype.stopImmediatePropagation);
  const dataOf = getter(MessageEvent.prototype, 'data');
  const portsOf = getter(MessageEvent.prototype, 'ports');
  const send = uncurry(MessagePort.prototype.postMessage) as (port: MessagePort, what: FromWorker) => void;
  const startPort = uncurry(MessagePort.prototype.start);
  const bodyType = getter(Blob.prototype, 'type');

  let port: MessagePort | null = null;
  let last = 0;
  const early: Record<number, FromWorker> = bare({});
  let waiting = 0;
  const open: Record<number, (answer: ToWorker) => void> = bare({});
  const say = (what: FromWorker) => {
    if (port) send(port, what);
    else early[waiting++] = what;
  };
  const answered = (event: Event) => {
    const answer = dataOf(event as MessageEvent<ToWorker>) as ToWorker;
    const settle = open[answer.id];
    delete open[answer.id];
    settle?.(answer);
  };
  const first = (event: Event) => {
    stop(event);
    unlisten(scope, 'message', first);
    port = portsOf(event as MessageEvent)[0] as MessagePort;
    listen(port, 'message', answered);
    startPort(port);
    for (let i = 0; i < waiting; i++) send(port, early[i] as FromWorker);
  };
  listen(scope, 'message', first);

  const absolute = (url: unknown): string => hrefOf(new NativeURL(`${url as string}`, address));
  type Headers2 = readonly (readonly [string, string])[];
  const ask = (
    url: string,
    method: string,
    format: string,
    headers: Headers2,
    body: Blob | '',
    done: (answer: ToWorker) => void,
  ) => {
    const id = ++last;
    open[id] = done;
    say({ id, url, method, format, headers, body });
  };
  const refused = (url: string) => say({ id: 0, url });
  const failed = () => new NativeException('The network request failed.', 'NetworkError');
  const define = (owner: object, name: string, value: unknown) =>
    defineProperty(owner, name, bare({ value, writable: true, enumerable: true, configurable: true }));
  /**
   * Where a name of this scope stands: `fetch`, `importScripts` and `caches` are the prototype's, which the script could ask
   * past a property of the scope's own. https://webidl.spec.whatwg.org/#Global
   */
  const ownerOf = (name: string): object => {
    let owner: object | null = scope;
    while (owner !== null && !getOwnPropertyDescriptor(owner, name)) owner = getPrototypeOf(owner);
    return owner ?? scope;
  };
  const wrap = (
    owner: object,
    name: string,
    run: (self: unknown, args: unknown[], native: (self: unknown, args: unknown[]) => unknown) => unknown,
  ) => {
    const original = (owner as Record<string, unknown>)[name];
    if (typeof original !== 'function') return;
    const native = (self: unknown, args: unknown[]): unknown => apply(original, self, args);
    const handler = bare({ apply: (_: unknown, self: unknown, args: unknown[]) => run(self, args, native) });
    define(owner, name, new NativeProxy(original, handler));
  };
  /** A list that a setter on the page's `Array.prototype` doesn't see grow. */
  const listOf = () => {
    const list: (readonly [string, string])[] = [];
    return {
      list,
      add: (name: string, value: string) =>
        defineProperty(
          list,
          list.length,
          bare({ value: [name, value], writable: true, enumerable: true, configurable: true }),
        ),
    };
  };

  wrap(ownerOf('fetch'), 'fetch', (self, args, native) => {
    const [input, given] = [args[0], args[1]] as [unknown, RequestInit | undefined];
    return new NativePromise((resolve, reject) => {
      const target = typeof input === 'string' ? absolute(input) : (input as Request);
      const request = new NativeRequest(target, given);
      const signal = signalOf(request);
      const method = methodOf(request);
      const headers = listOf();
      each(headersOf(request), (value, name) => headers.add(name, value));
      const judge = (body: Blob | '') =>
        ask(
          urlOf(request),
          method,
          header(headersOf(request), 'content-type') ?? '',
          headers.list,
          body,
          (answer) => {
            if (abortedOf(signal)) return;
            if (!answer.pass) return reject(new NativeTypeError('Failed to fetch'));
            const ready = answer.body ? new NativeRequest(request, bare({ body: answer.body })) : request;
            resolve(native(self, [ready]) as Promise<Response>);
          },
        );
      if (abortedOf(signal)) return reject(reasonOf(signal));
      listen(signal, 'abort', () => reject(reasonOf(signal)));
      if (method === 'GET' || method === 'HEAD') judge('');
      else void then(blobOf(cloneOf(request)), judge, () => reject(new NativeTypeError('Failed to fetch')));
    });
  });

  interface Opened {
    readonly method: string;
    readonly url: string;
    readonly async: boolean;
    readonly headers: ReturnType<typeof listOf>;
    format: string;
    turn: number;
  }
  const opened = new WeakMap<object, Opened>();
  const openedBy = uncurry(WeakMap.prototype.get) as (map: typeof opened, key: object) => Opened | undefined;
  const remember = uncurry(WeakMap.prototype.set) as (map: typeof opened, key: object, value: Opened) => void;
  const { prototype: xhr } = NativeXhr;
  wrap(xhr, 'open', (self, args, native) => {
    const method = `${args[0] as string}`;
    const url = absolute(args[1]);
    const async = args.length < 3 || Boolean(args[2]);
    remember(opened, self as object, { method, url, async, headers: listOf(), format: '', turn: 0 });
    return native(self, [method, url, async]);
  });
  wrap(xhr, 'setRequestHeader', (self, args, native) => {
    const [name, value] = [`${args[0] as string}`, `${args[1] as string}`];
    native(self, [name, value]);
    openedBy(opened, self as object)?.headers.add(name, value);
  });
  wrap(xhr, 'abort', (self, args, native) => {
    const request = openedBy(opened, self as object);
    if (request) request.turn += 1;
    return native(self, args);
  });
  wrap(xhr, 'send', (self, args, native) => {
    const request = openedBy(opened, self as object);
    if (!request) throw failed();
    const { method, url, async, headers } = request;
    if (!async) {
      const says = args[0] !== undefined && args[0] !== null;
      if (!says && headers.list.length === 0 && searchOf(new NativeURL(url)).length < 16)
        return native(self, []);
      refused(url);
      throw failed();
    }
    const turn = ++request.turn;
    const judge = (body: Blob | '') =>
      ask(url, method, body === '' ? '' : bodyType(body), headers.list, body, (answer) => {
        if (request.turn !== turn) return;
        if (answer.pass) return void native(self, body === '' ? [] : [answer.body ?? body]);
        dispatch(self as XMLHttpRequest, new NativeProgress('error'));
        dispatch(self as XMLHttpRequest, new NativeProgress('loadend'));
      });
    if (args[0] === undefined || args[0] === null) judge('');
    else void then(responseBlob(new NativeResponse(args[0] as BodyInit)), judge, () => {});
  });

  wrap(ownerOf('importScripts'), 'importScripts', (self, args, native) => {
    const urls: string[] = [];
    for (let i = 0; i < args.length; i++) {
      const url = absolute(args[i]);
      if (searchOf(new NativeURL(url)).length >= 16) {
        refused(url);
        throw failed();
      }
      defineProperty(urls, i, bare({ value: url, writable: true, enumerable: true, configurable: true }));
    }
    return native(self, urls);
  });
  const closed = [
    'WebSocket',
    'WebSocketStream',
    'WebTransport',
    'EventSource',
    'Worker',
    'FontFace',
    'fetchLater',
    'caches',
  ];
  for (let i = 0; i < closed.length; i++) deleteProperty(ownerOf(closed[i] as string), closed[i] as string);

  if (schemeOf(new NativeURL(address)) !== 'blob:')
    defineProperty(
      scope,
      'location',
      bare({ value: new NativeURL(address), enumerable: true, configurable: true }),
    );
}
