import { MARKS, type MarkName, SHAPES, type ShapeName } from './paths';

/** A mark inside a shape. Decorative: the words beside it say the same. */
export function Glyph({ shape, mark }: { readonly shape: ShapeName; readonly mark: MarkName }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path class="shape" d={SHAPES[shape]} />
      <path class="mark" d={MARKS[mark]} />
    </svg>
  );
}
