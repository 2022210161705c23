import type { Departure, Gate } from '../gate';
import { absolute } from '../page';
import { append, indexOf, NativePromise, NativeTypeError, ownList } from '../pristine';
import { besideOf, NativeRequest, requestUrl } from '../requests';
import { at, replace, replaceConstructor } from './disguise';

/** What else loads an address that a script gives it: caches, fonts, worklets. */
export function wrapLoaders(target: Window & typeof globalThis, gate: Gate): void {
  const departing = (url: string): Departure => ({ via: 'fetch', url, method: 'GET', format: '', body: '' });
  /** A copy of what is asked for: the page's own headers may change while it's judged. Throws what the platform throws. */
  const requestOf = (input: unknown): Request => new NativeRequest(input as RequestInfo);
  const asking = (request: Request): Departure => ({
    ...departing(requestUrl(request)),
    beside: besideOf(request),
  });
  const failed = () => new NativeTypeError('Failed to fetch');
  const rejected = (error: unknown) => new NativePromise((_, reject) => reject(error));

  const late = (owner: object | undefined, name: string) => {
    if (!owner) return;
    replace(owner, name, (self, args, forward) => {
      if (args.length === 0) return forward(self, args);
      const url = absolute(`${args[0] as string}`);
      const load = () => forward(self, [url, at(args, 1)]);
      if (gate.knows(departing(url))) return load();
      return new NativePromise((resolve, reject) =>
        gate.judge(departing(url), (ready) => (ready === null ? reject(failed()) : resolve(load()))),
      );
    });
  };
  late(target.Worklet?.prototype, 'addModule');
  late(target.ServiceWorkerContainer?.prototype, 'register');

  if (target.Cache) {
    const { prototype } = target.Cache;
    replace(prototype, 'add', (self, args, forward) => {
      if (args.length === 0) return forward(self, args);
      try {
        const request = requestOf(args[0]);
        return new NativePromise((resolve, reject) =>
          gate.judge(asking(request), (ready) =>
            ready === null ? reject(failed()) : resolve(forward(self, [request])),
          ),
        );
      } catch (error) {
        return rejected(error);
      }
    });

    // A list is asked about as a whole, since all of it is stored or nothing.
    replace(prototype, 'addAll', (self, args, forward) => {
      const list: Request[] = [];
      try {
        // The page's own way to go through its list: what comes of it is what is judged and asked for.
        for (const input of at(args, 0) as Iterable<unknown>) append(list, requestOf(input));
      } catch (error) {
        return rejected(error);
      }
      const next = (index: number, done: (pass: boolean) => void): void => {
        if (index === list.length) return done(true);
        gate.judge(asking(list[index] as Request), (ready) =>
          ready === null ? done(false) : next(index + 1, done),
        );
      };
      return new NativePromise((resolve, reject) =>
        next(0, (pass) => (pass ? resolve(forward(self, [ownList(list)])) : reject(failed()))),
      );
    });
  }

  // A font's source is a piece of a style sheet, in which an address can stand anywhere. It can't wait: it's a constructor.
  if (target.FontFace)
    replaceConstructor(target, 'FontFace', (args, forward) => {
      const source = at(args, 1);
      if (typeof source !== 'string' || gate.knowsScript(`about:blank?${source}`) || hasNoQuery(source))
        return forward(args);
      gate.refused('element', 'about:blank');
      return forward([args[0], 'local("")', at(args, 2)]);
    });
}

const hasNoQuery = (source: string): boolean => indexOf(source, '?') < 0 && indexOf(source, '%') < 0;
