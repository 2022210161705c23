import type { Card, HeldCard } from '../surface/state';
import { plural, type Translate } from '../text';

/** One sentence in plain words: what happened to what. */
export function headline(t: Translate, card: Card): string {
  switch (card.kind) {
    case 'held':
      return t(card.source === 'request' || card.source === 'draft' ? 'stopped' : 'held', what(t, card));
    case 'files':
      return plural(t, 'files', card.files.length, card.siteName);
    case 'uninspected':
      return t('uninspected_title');
    case 'vanished':
      return t('vanished_title');
    case 'updated':
      return t('updated_title');
  }
}

function what(t: Translate, { verdict }: HeldCard): string {
  switch (verdict.route) {
    case 'public-code':
      return t('what_public_code');
    case 'private-context':
      return t('what_private_context');
    case 'sensitive-data':
      return t('what_sensitive_data');
    case 'secret': {
      // Policy may class an architecture or a vulnerability as secret: then there is no credential to count.
      const secrets = verdict.findings.filter((finding) => finding.kind.startsWith('secret.')).length;
      return plural(t, 'what_secret', Math.max(1, secrets));
    }
  }
}
