import { Glyph } from '../glyphs/glyph';
import { useText } from '../text-context';
import type { WayIn } from './state';

/** Which ways into the assistant are covered, each by shape and words. */
export function WaysIn({ waysIn }: { readonly waysIn: readonly WayIn[] }) {
  const t = useText();
  if (waysIn.length === 0) return null;
  return (
    <>
      <h3>{t('ways_in')}</h3>
      <ul class="ways-in">
        {waysIn.map(({ name, covered }) => (
          <li key={name} data-tone={covered ? 'protected' : 'not-protected'}>
            <Glyph shape={covered ? 'circle' : 'octagon'} mark={covered ? 'check' : 'cross'} />
            <span>{t(`way_in_${name}`)}</span>
            <span class="quiet">{t(covered ? 'covered' : 'not_covered')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
