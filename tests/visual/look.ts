import type { Page } from '@playwright/test';

/** A text as it is painted: what it says and the contrast that it has. */
export interface PaintedText {
  readonly text: string;
  readonly ratio: number;
  /** What WCAG AA asks of its size and weight. */
  readonly needed: number;
}

/** Marks (shapes that carry meaning) and their contrast against what lies behind them. */
export interface Look {
  readonly texts: readonly PaintedText[];
  readonly shapes: readonly number[];
  /** Texts that are cut off sideways, or lie outside the window. */
  readonly clipped: readonly string[];
  /** How far the content is wider than the window, in pixels. */
  readonly overflow: number;
}

/** Measures everything of ours that is painted, from the computed styles and boxes. */
export function lookAt(page: Page): Promise<Look> {
  return page.evaluate(() => {
    type Colour = [number, number, number, number];
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');

    /** Any colour that CSS can write, as numbers: the canvas paints it. */
    const parse = (css: string): Colour => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const parent = (node: Node): Element | null =>
      node.parentElement ??
      (node.getRootNode() instanceof ShadowRoot ? (node.getRootNode() as ShadowRoot).host : null);
    const behind = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1];
      const own = parse(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, behind(parent(element)));
    };
    const luminance = ([r, g, b]: Colour) => {
      const [lr = 0, lg = 0, lb = 0] = [r, g, b].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
    };
    const contrast = (a: Colour, b: Colour) => {
      const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, two) => two - one);
      return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
    };

    const root: ParentNode =
      [...document.querySelectorAll('[popover]')].find((host) => host.shadowRoot)?.shadowRoot ??
      document.body;
    const surface = root.querySelector('.surface');
    if (!surface) throw new Error('nothing of ours on the page');
    const modal = surface.querySelector('dialog');

    const texts: PaintedText[] = [];
    const clipped: string[] = [];
    const walker = document.createTreeWalker(modal ?? surface, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      // What is only heard isn't painted.
      if (!element || text === '' || element.closest('.heard')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()];
      if (boxes.length === 0) continue;
      const style = getComputedStyle(element);
      const ground = behind(element);
      const size = Number.parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      texts.push({
        text,
        ratio: contrast(over(parse(style.color), ground), ground),
        needed: large ? 3 : 4.5,
      });

      const left = Math.min(...boxes.map((box) => box.left));
      const right = Math.max(...boxes.map((box) => box.right));
      for (let around: Element | null = element; around && around !== surface; around = parent(around)) {
        const frame = around.getBoundingClientRect();
        const clips = getComputedStyle(around).overflowX !== 'visible';
        if (clips && (left < frame.left - 1 || right > frame.right + 1)) clipped.push(text);
      }
      if (left < -1 || right > innerWidth + 1) clipped.push(text);
    }

    const shapes = [...(modal ?? surface).querySelectorAll('.glyph .shape, .severity .on')].map((shape) => {
      const ground = behind(shape);
      return contrast(over(parse(getComputedStyle(shape).fill), ground), ground);
    });
    return { texts, shapes, clipped, overflow: document.documentElement.scrollWidth - innerWidth };
  });
}
