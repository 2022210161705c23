/** Outlines in a box of 16: filled with the current colour. Each says something on its own, before colour does. */
export const SHAPES = {
  circle: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
  square:
    'M4.2 1.4h7.6a2.8 2.8 0 0 1 2.8 2.8v7.6a2.8 2.8 0 0 1-2.8 2.8H4.2a2.8 2.8 0 0 1-2.8-2.8V4.2a2.8 2.8 0 0 1 2.8-2.8Z',
  diamond:
    'M7 1.1a1.4 1.4 0 0 1 2 0L14.9 7a1.4 1.4 0 0 1 0 2L9 14.9a1.4 1.4 0 0 1-2 0L1.1 9a1.4 1.4 0 0 1 0-2Z',
  octagon: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2Z',
  triangle: 'M6.8 1.9a1.4 1.4 0 0 1 2.4 0l5.9 10.5a1.4 1.4 0 0 1-1.2 2.1H2.1a1.4 1.4 0 0 1-1.2-2.1Z',
  shield: 'M8 .8 14 2.9v4.5c0 3.7-2.4 6.4-6 7.8-3.6-1.4-6-4.1-6-7.8V2.9Z',
} as const;

/** Strokes that stand inside a shape, in the colour of what lies below it. */
export const MARKS = {
  check: 'M5 8.1l2.1 2.1L11 6',
  bang: 'M8 5.6v3.2M8 11.4v.01',
  cross: 'M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  minus: 'M5.2 8h5.6',
  dots: 'M4.9 8h.01M8 8h.01M11.1 8h.01',
  code: 'M6.4 5.6 4 8l2.4 2.4M9.6 5.6 12 8l-2.4 2.4',
  house: 'M4.6 7.6 8 4.7l3.4 2.9M5.6 7.4v3.7h4.8V7.4',
  rows: 'M5.8 5.9h4.4M4.6 8h6.8M5.8 10.1h4.4',
  key: 'M4 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M7 8h5.2v1.8M10 8v1.4',
  waves: 'M4.6 7c1.1-1.1 2.3-1.1 3.4 0s2.3 1.1 3.4 0M4.9 9.8c1-1 2.1-1 3.1 0s2.1 1 3.1 0',
  lines: 'M5 5.6h6M5 8h6M5 10.4h3.4',
} as const;

export type ShapeName = keyof typeof SHAPES;
export type MarkName = keyof typeof MARKS;
