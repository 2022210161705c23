import type { Departure, Gate } from '../gate';
import { absolute, fire } from '../page';
import { bare, brand, getters, lowerCase, NativeWeakMap, weakGet, weakSet } from '../pristine';
import { at, replace, replaceAccessor } from './disguise';

/**
 * Elements that are loaded as soon as they have an address: each tag with the attributes that hold one. A script's and a
 * style sheet's path names a file of the site, so that only what stands behind it counts and no start of a page waits.
 */
const LOADED: Readonly<Record<string, readonly string[]>> = bare({
  img: ['src', 'srcset'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  input: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  object: ['data'],
  script: ['src'],
  link: ['href'],
  a: ['ping'],
  area: ['ping'],
});
const INTERFACES: Readonly<Record<string, string>> = {
  img: 'HTMLImageElement',
  iframe: 'HTMLIFrameElement',
  frame: 'HTMLFrameElement',
  embed: 'HTMLEmbedElement',
  input: 'HTMLInputElement',
  video: 'HTMLVideoElement',
  audio: 'HTMLMediaElement',
  source: 'HTMLSourceElement',
  track: 'HTMLTrackElement',
  object: 'HTMLObjectElement',
  script: 'HTMLScriptElement',
  link: 'HTMLLinkElement',
  a: 'HTMLAnchorElement',
  area: 'HTMLAreaElement',
};

/**
 * Addresses that a script gives to an element. One that says something unknown is set when it was judged; one that's refused
 * looks to the page as if it couldn't be loaded. Markup and style sheets are read by the browser alone: what is in them
 * leaves unseen.
 */
export function wrapElements(target: Window & typeof globalThis, gate: Gate): void {
  const { prototype } = target.Element;
  const tagOf = getters(prototype)('localName');
  const isElement = brand(tagOf);
  const turns = new NativeWeakMap<object, Record<string, number>>();

  /** Counts the settings of an attribute, so that an earlier one never comes after a later one. */
  const turnOf = (element: object, name: string): number => {
    const counts = weakGet(turns, element) ?? bare<Record<string, number>>({});
    const turn = (counts[name] ?? 0) + 1;
    counts[name] = turn;
    weakSet(turns, element, counts);
    return turn;
  };
  const hold = (element: Element, tag: string, name: string, value: string, apply: () => void): void => {
    const url = name === 'srcset' || name === 'ping' ? `about:blank?${value}` : absolute(value);
    const isScript = tag === 'script' || tag === 'link';
    const departure: Departure = { via: 'element', url, method: 'GET', format: '', body: '' };
    const turn = turnOf(element, name);
    if (isScript ? gate.knowsScript(url) : gate.knows(departure)) return apply();
    gate.judge(departure, (ready) => {
      if (weakGet(turns, element)?.[name] !== turn) return;
      if (ready !== null) apply();
      else fire(element, 'error');
    });
  };

  const wrapProperty = (owner: object | undefined, tag: string, name: string) => {
    if (owner)
      replaceAccessor(owner, name, {
        set: (self, value, forward) => {
          if (!isElement(self)) return forward(self, value);
          const text = `${value as string}`;
          hold(self, tag, name, text, () => forward(self, text));
        },
      });
  };
  for (const tag in INTERFACES) {
    const { prototype: owner } =
      (target as unknown as Record<string, { prototype: object } | undefined>)[INTERFACES[tag] as string] ??
      {};
    const names = LOADED[tag] as readonly string[];
    for (let i = 0; i < names.length; i++) wrapProperty(owner, tag, names[i] as string);
  }

  const isLoaded = (element: Element, name: string): boolean => {
    const names = LOADED[tagOf(element)];
    if (!names) return false;
    for (let i = 0; i < names.length; i++) if (names[i] === name) return true;
    return false;
  };
  const wrapAttribute = (method: 'setAttribute' | 'setAttributeNS', first: number) =>
    replace(prototype, method, (self, args, forward) => {
      const name = at(args, first);
      // Nearly every call ends here.
      if (typeof name === 'string' && name.length > LONGEST) return forward(self, args);
      const element = self as Element;
      const lower = lowerCase(`${name as string}`);
      if (!MAY[lower] || !isElement(self) || args.length < first + 2 || !isLoaded(element, lower))
        return forward(self, args);
      const value = `${args[first + 1] as string}`;
      const given = first === 0 ? [lower, value] : [args[0], lower, value];
      hold(element, tagOf(element), lower, value, () => forward(self, given));
    });
  wrapAttribute('setAttribute', 0);
  wrapAttribute('setAttributeNS', 1);
}

/** The length of the longest of these names. */
const LONGEST = 6;
const MAY: Readonly<Record<string, true>> = bare({
  src: true,
  srcset: true,
  href: true,
  data: true,
  poster: true,
  ping: true,
});
