import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';
import { words } from '../words';

/** A post-office box. */
export const postBox: Detector = {
  id: 'post-box',
  kind: 'pii.address',
  entityType: 'ADDRESS',
  label: 'Postal address',
  severity: 'medium',
  anchor: {
    keywords: words(
      'po box|p.o. box|p.o.box|post office box|postfach|boîte postale|apartado|casella postale|caixa postal|postbus|postboks|postbox|skrytka pocztowa|poštovní schránka|а/я|gpo box|locked bag',
    ),
  },
  pattern: lazily(
    String.raw`(?<![\p{L}\p{N}_])(?<value>[\p{L}./]{1,12}(?: [\p{L}.]{1,10}){0,2}:? ?(?:no\.?|nr\.?|n°)? ?\d{1,6}(?: ?\d{2,3})?(?:, (?:\d{4,5} )?\p{Lu}[\p{L}-]{2,20}(?:, [A-Z]{2} \d{5})?)?)(?![\p{L}\d])`,
    'diuy',
  ),
  weigh: () => 0.8,
  reference: 'https://pe.usps.com/text/pub28/28c2_037.htm',
};

export const examples: readonly Examples[] = [
  {
    detector: 'post-box',
    positives: () => [
      'P.O. Box 4821, Springfield, IL 62701',
      'Postfach 10 12 44',
      'Apartado 3381',
      'Postbus 9021',
    ],
    negatives: () => ['PO Box number', 'postfach', 'apartado de la lista'],
  },
];
