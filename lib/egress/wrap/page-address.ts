import type { Departure, Gate } from '../gate';
import { absolute, listen, withoutFragment } from '../page';
import { bare, getters, uncurry } from '../pristine';
import { at, replace } from './disguise';

/**
 * The page's own address, which a script may change and the browser tells as the referrer of each request. The page sees its
 * new one at once; nothing leaves until that was judged, and what's refused is changed back.
 * @param location the page's, also for the functions of a frame in it
 */
export function wrapPageAddress(target: Window & typeof globalThis, gate: Gate, location: Location): void {
  const { prototype } = target.History;
  const stateOf = getters(prototype)('state');
  /** Addresses that were refused when the page was elsewhere already, with those that it came from. */
  const refused: Record<string, string> = bare({});
  const replaceAddress = uncurry(prototype.replaceState);
  const { history } = target;

  const back = (self: History, to: string) => replaceAddress(self, stateOf(self), '', to);
  const wrap = (name: 'pushState' | 'replaceState') =>
    replace(prototype, name, (self, args, forward) => {
      const given = at(args, 2);
      if (given === undefined || given === null) return forward(self, args);
      const said = `${given as string}`;
      const url = withoutFragment(absolute(said));
      const departure: Departure = { via: 'navigation', url, method: 'GET', format: '', body: '' };
      if (gate.knows(departure)) return forward(self, [args[0], args[1], said]);
      const before = location.href;
      const done = forward(self, [args[0], args[1], said]);
      gate.judgeFirst(departure, (ready) => {
        if (ready !== null) return;
        refused[url] = before;
        if (withoutFragment(location.href) === url) back(self as History, before);
      });
      return done;
    });
  wrap('pushState');
  wrap('replaceState');
  listen(
    target,
    'popstate',
    () => {
      const before = refused[withoutFragment(location.href)];
      if (before !== undefined) back(history, before);
    },
    true,
  );
}
