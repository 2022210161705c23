import type { Route } from '@/lib/core/vocabulary';
import type { MessageKey } from '../text';
import { useText } from '../text-context';
import { Glyph } from './glyph';
import type { MarkName, ShapeName } from './paths';

const LOOK: Readonly<Record<Route, { shape: ShapeName; mark: MarkName; name: MessageKey }>> = {
  'public-code': { shape: 'circle', mark: 'code', name: 'route_public_code' },
  'private-context': { shape: 'square', mark: 'house', name: 'route_private_context' },
  'sensitive-data': { shape: 'diamond', mark: 'rows', name: 'route_sensitive_data' },
  secret: { shape: 'octagon', mark: 'key', name: 'route_secret' },
};

/** A route as shape, mark, colour and word. */
export function RouteBadge({ route }: { readonly route: Route }) {
  const t = useText();
  const { shape, mark, name } = LOOK[route];
  return (
    <span class="badge" data-tone={route}>
      <Glyph shape={shape} mark={mark} />
      {t(name)}
    </span>
  );
}
