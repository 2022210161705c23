import type { Departure, Gate } from '../../gate';
import { absolute, fire } from '../../page';
import { bare, brand, getters, NativeWeakMap, uncurry, weakGet, weakSet } from '../../pristine';
import { isFile, isList } from './loaded';

/** Sets an address when it was judged: at once, when it says nothing unknown. */
export type HoldAddress = (
  element: Element,
  tag: string,
  name: string,
  value: string,
  apply: () => void,
) => void;

/** One that's refused looks to the page as if it couldn't be loaded. */
export function holdAddresses(target: Window & typeof globalThis, gate: Gate): HoldAddress {
  const turns = new NativeWeakMap<object, Record<string, number>>();
  const restart = restarter(target);

  /** Counts the settings of an attribute, so that an earlier one never comes after a later one. */
  const turnOf = (element: object, name: string): number => {
    const counts = weakGet(turns, element) ?? bare<Record<string, number>>({});
    const turn = (counts[name] ?? 0) + 1;
    counts[name] = turn;
    weakSet(turns, element, counts);
    return turn;
  };
  return (element, tag, name, value, apply) => {
    const url = isList(name) ? `about:blank?${value}` : absolute(value);
    const departure: Departure = { via: 'element', url, method: 'GET', format: '', body: '' };
    const turn = turnOf(element, name);
    if (isFile(tag) && !isList(name) ? gate.knowsScript(url) : gate.knows(departure)) return apply();
    gate.judge(departure, (ready) => {
      if (weakGet(turns, element)?.[name] !== turn) return;
      if (ready === null) return void fire(element, 'error');
      apply();
      if (tag === 'source') restart(element);
    });
  };
}

/** A sound or a film looks at its sources as they come, and never again at one that came without an address. */
function restarter(target: Window & typeof globalThis): (source: Element) => void {
  const { prototype } = target.HTMLMediaElement;
  const stateOf = getters(prototype)('networkState');
  const isMedia = brand(stateOf);
  const load = uncurry(prototype.load);
  const parentOf = getters(target.Node.prototype)('parentNode');
  const { NETWORK_NO_SOURCE } = target.HTMLMediaElement;
  return (source) => {
    const parent = parentOf(source);
    if (isMedia(parent) && stateOf(parent) === NETWORK_NO_SOURCE) load(parent);
  };
}
