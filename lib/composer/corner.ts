import type { Site } from '@/lib/sites/site';
import { findComposer } from './find-composer';

/** The corner that the pill may take, in CSS pixels from the edges. */
const WIDTH = 260;
const HEIGHT = 64;

/**
 * How far, in CSS pixels from below, the composer and its buttons reach into the corner of the pill. Zero: not at all.
 * @param rtl Whether our own interface runs from right to left: then the corner is the left one.
 */
export function reachIntoCorner(window: Window, site: Site, rtl: boolean): number {
  const composer = findComposer(window.document, site)?.element;
  if (!composer) return 0;
  const frame = site.frames.map((css) => composer.closest(css)).find((found) => found !== null) ?? composer;
  const { top, bottom, left, right } = frame.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const below = bottom > innerHeight - HEIGHT && top < innerHeight;
  const beside = rtl ? left < WIDTH : right > innerWidth - WIDTH;
  return below && beside ? Math.ceil(innerHeight - top) : 0;
}
