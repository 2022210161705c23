import type { Departure, Gate } from '../gate';
import { absolute } from '../page';
import { at, replace } from './disguise';

/**
 * A window that opens with an address of its own. The caller gets the window at once, so that it opens empty and goes to its
 * address when that was judged; what was refused closes again.
 */
export function wrapOpen(target: Window & typeof globalThis, gate: Gate): void {
  replace(target, 'open', (self, args, forward) => {
    const given = at(args, 0);
    const name = at(args, 1);
    const features = at(args, 2);
    const said = given === undefined ? '' : `${given as string}`;
    const url = said === '' ? '' : absolute(said);
    const departure: Departure = { via: 'navigation', url, method: 'GET', format: '', body: '' };
    if (url === '' || gate.knows(departure)) return forward(self, [said, name, features]);
    const opened = forward(self, ['', name, features]) as Window | null;
    gate.judge(departure, (ready) => {
      if (ready === null) opened?.close();
      // Own properties of every window and of its location, which no page can replace.
      else if (opened) opened.location.replace(url);
      // The caller keeps no hold of it, or the browser refused it.
      else forward(self, [url, name, features]);
    });
    return opened;
  });
}
