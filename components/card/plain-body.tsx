import type { UninspectedCard, UpdatedCard, VanishedCard } from '../surface/state';
import { size } from '../text';
import { useText } from '../text-context';
import { Preview } from './preview';

/** Cards that say one thing. */
export function PlainBody({ card }: { readonly card: UninspectedCard | VanishedCard | UpdatedCard }) {
  const t = useText();
  switch (card.kind) {
    case 'uninspected':
      return (
        <p id="because">
          {card.cause === 'too-large'
            ? t('uninspected_too_large', size(t, card.limit))
            : t(`uninspected_${card.cause}`)}
        </p>
      );
    case 'vanished':
      return (
        <>
          <p id="because">{t('vanished_body')}</p>
          {card.text !== '' && <Preview title={t('vanished_preview')} note={null} text={card.text} />}
        </>
      );
    case 'updated':
      return <p id="because">{t('updated_body')}</p>;
  }
}
