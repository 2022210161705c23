import { Glyph } from '../glyphs/glyph';
import { RouteBadge } from '../glyphs/route-badge';
import type { Bound, Card } from '../surface/state';
import type { Translate } from '../text';
import { useText } from '../text-context';

export function CardHeader({ card, title }: { readonly card: Card; readonly title: string }) {
  const t = useText();
  return (
    <header>
      <div class="meta">
        <span class="brand">
          <Glyph shape="shield" mark="waves" />
          {t('extensionName')}
        </span>
        {card.kind === 'held' && <RouteBadge route={card.verdict.route} />}
      </div>
      <h2 id="headline">{title}</h2>
      {(card.kind === 'held' || card.kind === 'files') && <p class="quiet">{bound(t, card)}</p>}
    </header>
  );
}

function bound(t: Translate, { siteName, destination }: Bound): string {
  const parts = [t('going_to', siteName)];
  if (destination) parts.push(t(`account_${destination.account}`));
  if (destination?.model) parts.push(destination.model);
  return parts.join(' · ');
}
