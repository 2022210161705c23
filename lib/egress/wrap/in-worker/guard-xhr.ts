import type { Asking } from './ask-page';
import type { Language } from './language';

/** What can be asked about; a request that wants its answer at once can't, and fails if it says anything. */
export function guardXhr(language: Language, { ask, refused }: Asking): void {
  const { scope, uncurry, getter, wrap, absolute, saysMuch, failed, whenDone, listOf } = language;
  const {
    XMLHttpRequest: { prototype: xhr },
    ProgressEvent: NativeProgress,
    Response: NativeResponse,
  } = scope;
  const responseBlob = uncurry(NativeResponse.prototype.blob);
  const bodyType = getter(Blob.prototype, 'type');
  const dispatch = uncurry(EventTarget.prototype.dispatchEvent);

  interface Opened {
    readonly method: string;
    readonly url: string;
    readonly async: boolean;
    readonly headers: ReturnType<typeof listOf>;
    turn: number;
    held: boolean;
  }
  const opened = new WeakMap<object, Opened>();
  const openedBy = uncurry(WeakMap.prototype.get) as (map: typeof opened, key: object) => Opened | undefined;
  const remember = uncurry(WeakMap.prototype.set) as (
    map: typeof opened,
    key: object,
    value?: Opened,
  ) => void;

  wrap(xhr, 'open', (self, args, native) => {
    const method = `${args[0] as string}`;
    const url = absolute(args[1]);
    const async = args.length < 3 || Boolean(args[2]);
    const before = openedBy(opened, self as object);
    const request: Opened = { method, url, async, headers: listOf(), turn: 0, held: false };
    // Known before the browser opens it: its event runs the script, which may send. One that can't be opened changes nothing.
    remember(opened, self as object, request);
    try {
      return native(self, [method, url, async]);
    } catch (error) {
      if (openedBy(opened, self as object) === request) remember(opened, self as object, before);
      throw error;
    }
  });
  wrap(xhr, 'setRequestHeader', (self, args, native) => {
    const [name, value] = [`${args[0] as string}`, `${args[1] as string}`];
    const request = openedBy(opened, self as object);
    if (request?.held) throw failed();
    native(self, [name, value]);
    request?.headers.add(name, value);
  });
  wrap(xhr, 'abort', (self, args, native) => {
    const request = openedBy(opened, self as object);
    if (request) {
      request.turn += 1;
      request.held = false;
    }
    return native(self, args);
  });
  wrap(xhr, 'send', (self, args, native) => {
    const request = openedBy(opened, self as object);
    if (!request || request.held) throw failed();
    const { method, url, async, headers } = request;
    if (!async) {
      const says = args[0] !== undefined && args[0] !== null;
      if (!says && headers.list.length === 0 && !saysMuch(url)) return native(self, []);
      refused(url);
      throw failed();
    }
    const turn = ++request.turn;
    request.held = true;
    const judge = (body: Blob | '') =>
      ask(url, method, body === '' ? '' : bodyType(body), headers.list, body, (answer) => {
        // Given up, or opened anew for another address.
        if (request.turn !== turn || openedBy(opened, self as object) !== request) return;
        request.held = false;
        if (answer.pass) return void native(self, body === '' ? [] : [answer.body ?? body]);
        dispatch(self as XMLHttpRequest, new NativeProgress('error'));
        dispatch(self as XMLHttpRequest, new NativeProgress('loadend'));
      });
    if (args[0] === undefined || args[0] === null) judge('');
    else void whenDone(responseBlob(new NativeResponse(args[0] as BodyInit)), judge, () => {});
  });
}
