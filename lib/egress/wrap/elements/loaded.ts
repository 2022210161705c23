import { bare } from '../../pristine';

/**
 * Elements that are loaded as soon as they have an address: each tag with the interface that has one as a property, and
 * the attributes that hold one.
 */
const LOADED: Readonly<Record<string, readonly string[]>> = bare({
  img: ['HTMLImageElement', 'src', 'srcset'],
  iframe: ['HTMLIFrameElement', 'src'],
  frame: ['HTMLFrameElement', 'src'],
  embed: ['HTMLEmbedElement', 'src'],
  input: ['HTMLInputElement', 'src'],
  video: ['HTMLVideoElement', 'src', 'poster'],
  audio: ['HTMLMediaElement', 'src'],
  source: ['HTMLSourceElement', 'src', 'srcset'],
  track: ['HTMLTrackElement', 'src'],
  object: ['HTMLObjectElement', 'data'],
  script: ['HTMLScriptElement', 'src', 'href'],
  link: ['HTMLLinkElement', 'href', 'imagesrcset'],
  a: ['HTMLAnchorElement', 'ping'],
  area: ['HTMLAreaElement', 'ping'],
  body: ['HTMLBodyElement', 'background'],
  table: ['HTMLTableElement', 'background'],
  thead: ['HTMLTableSectionElement', 'background'],
  tbody: ['HTMLTableSectionElement', 'background'],
  tfoot: ['HTMLTableSectionElement', 'background'],
  tr: ['HTMLTableRowElement', 'background'],
  td: ['HTMLTableCellElement', 'background'],
  th: ['HTMLTableCellElement', 'background'],
  image: ['SVGImageElement', 'href'],
  feImage: ['SVGFEImageElement', 'href'],
  use: ['SVGUseElement', 'href'],
  // What moves may give another element an address.
  set: ['SVGSetElement', 'to'],
  animate: ['SVGAnimateElement', 'to', 'from', 'by', 'values'],
});

/** Attributes whose property is written otherwise. */
const WRITTEN: Readonly<Record<string, string>> = bare({ imagesrcset: 'imageSrcset' });

const known: Record<string, true> = bare({});
eachProperty((_type, _property, _tag, name) => {
  known[name] = true;
});

/** The length of the longest of these names. */
export const LONGEST = 11;

/** Whether any element is loaded by an attribute of that name, in small letters. */
export const mayLoad = (name: string): boolean => known[name] === true;

export function isLoadedBy(tag: string, name: string): boolean {
  const names = LOADED[tag];
  if (!names) return false;
  for (let i = 1; i < names.length; i++) if (names[i] === name) return true;
  return false;
}

/** Calls back with each property that loads. */
export function eachProperty(
  take: (type: string, property: string, tag: string, attribute: string) => void,
): void {
  for (const tag in LOADED) {
    const names = LOADED[tag] as readonly string[];
    for (let i = 1; i < names.length; i++) {
      const name = names[i] as string;
      take(names[0] as string, WRITTEN[name] ?? name, tag, name);
    }
  }
}

/** Not one address, but several, or a text that may hold some. */
const LISTS: Readonly<Record<string, true>> = bare({
  srcset: true,
  imagesrcset: true,
  ping: true,
  to: true,
  from: true,
  by: true,
  values: true,
});
export const isList = (name: string): boolean => LISTS[name] === true;

/** Their path names a file of the site, so that only what stands behind it counts, and no start of a page waits. */
const FILES: Readonly<Record<string, true>> = bare({ script: true, link: true, use: true });
export const isFile = (tag: string): boolean => FILES[tag] === true;
