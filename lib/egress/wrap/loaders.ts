import type { Departure, Gate } from '../gate';
import { absolute } from '../page';
import { append, indexOf, isArray, NativePromise, NativeTypeError } from '../pristine';
import { isRequest, requestUrl } from '../requests';
import { at, replace, replaceConstructor } from './disguise';

/** What else loads an address that a script gives it: caches, fonts, worklets. */
export function wrapLoaders(target: Window & typeof globalThis, gate: Gate): void {
  const addressOf = (input: unknown): string =>
    isRequest(input) ? requestUrl(input) : absolute(`${input as string}`);
  const departing = (url: string): Departure => ({ via: 'fetch', url, method: 'GET', format: '', body: '' });

  const late = (owner: object | undefined, name: string) => {
    if (!owner) return;
    replace(owner, name, (self, args, forward) => {
      if (args.length === 0) return forward(self, args);
      const url = addressOf(args[0]);
      if (gate.knows(departing(url))) return forward(self, [isRequest(args[0]) ? args[0] : url, at(args, 1)]);
      return new NativePromise((resolve, reject) =>
        gate.judge(departing(url), (ready) => {
          if (ready === null) reject(new NativeTypeError('Failed to fetch'));
          else resolve(forward(self, [isRequest(args[0]) ? args[0] : url, at(args, 1)]));
        }),
      );
    });
  };
  late(target.Cache?.prototype, 'add');
  late(target.Worklet?.prototype, 'addModule');

  // A list is asked about as a whole, since all of it is stored or nothing.
  if (target.Cache)
    replace(target.Cache.prototype, 'addAll', (self, args, forward) => {
      const given = at(args, 0);
      if (!isArray(given)) return forward(self, args);
      const list: unknown[] = [];
      for (let i = 0; i < given.length; i++)
        append(list, isRequest(given[i]) ? given[i] : addressOf(given[i]));
      const next = (index: number, done: (pass: boolean) => void): void => {
        if (index === list.length) return done(true);
        gate.judge(departing(addressOf(list[index])), (ready) =>
          ready === null ? done(false) : next(index + 1, done),
        );
      };
      return new NativePromise((resolve, reject) =>
        next(0, (pass) =>
          pass ? resolve(forward(self, [list])) : reject(new NativeTypeError('Failed to fetch')),
        ),
      );
    });

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
