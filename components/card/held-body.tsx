import type { Transform } from '@/lib/core/vocabulary';
import { Glyph } from '../glyphs/glyph';
import type { HeldCard } from '../surface/state';
import { plural } from '../text';
import { useText } from '../text-context';
import { manner } from './answers';
import { Findings } from './findings';
import { Preview } from './preview';
import { Rotations } from './rotations';

interface Props {
  readonly card: HeldCard;
  /** Whose preview is shown; null shows none. */
  readonly transform: Transform | null;
}

export function HeldBody({ card, transform }: Props) {
  const t = useText();
  const { verdict } = card;
  const secret = verdict.route === 'secret';
  const way = verdict.ways.find((one) => one.transform === transform) ?? verdict.ways[0];
  return (
    <>
      <div id="because">
        {verdict.reasons.length > 0 && (
          <ul class="plain reasons" aria-label={t('why_held')}>
            {verdict.reasons.map((reason) => (
              <li key={reason} dir="auto">
                {reason}
              </li>
            ))}
          </ul>
        )}
        {card.contained && (
          <p class="contained" data-tone="protected">
            <Glyph shape="circle" mark="check" />
            {t('contained')}
          </p>
        )}
      </div>
      {verdict.total > 0 && (
        <Findings findings={verdict.findings} total={verdict.total} partNames={card.partNames} />
      )}
      <Rotations findings={verdict.findings} />
      {way ? (
        <Preview
          title={t(`preview_${manner(way.transform, secret)}`)}
          note={plural(t, 'preview_replaced', way.replaced)}
          text={way.texts[card.previewPart] ?? ''}
        />
      ) : (
        <p class="quiet">{t('no_way')}</p>
      )}
      {card.source === 'send' && way && <p class="quiet">{t('hint_after_replace')}</p>}
    </>
  );
}
