import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';

const STATES =
  'al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc';

/** Where the Free Software Foundation had and has its seat, in millions of files. */
const FOUNDATION = /Temple Place|Franklin St|Mass(?:achusetts)? Ave/i;

/** `Springfield, IL 62701`. Source: USPS Publication 28, two-letter state abbreviations. */
export const americanTown: Detector = {
  id: 'american-town',
  kind: 'pii.address',
  entityType: 'ADDRESS',
  label: 'Postal address',
  severity: 'medium',
  anchor: {
    // Oregon, Indiana and Maine are words between commas in any text.
    keywords: STATES.split('|')
      .filter((state) => !/^(?:or|in|me)$/.test(state))
      .map((state) => `, ${state} `),
    back: { over: charSet("A-Za-z.' "), max: 24 },
  },
  pattern: lazily(
    String.raw`(?=[A-Za-z.' ]{3,24}, [A-Z]{2} \d{5})[A-Za-z.' ]{0,24}?(?<value>[A-Z][a-z.']{1,16}(?: [A-Z][a-z]{1,14}){0,2}, (?:${STATES.toUpperCase()}) \d{5}(?:-\d{4})?)(?![\w])`,
    'dy',
  ),
  weigh: ({ text, start, value }) =>
    FOUNDATION.test(text.slice(Math.max(0, start - 60), start)) && value.startsWith('Boston') ? 0 : 0.75,
  reference: 'https://pe.usps.com/text/pub28/28apb.htm',
};

export const examples: readonly Examples[] = [
  {
    detector: 'american-town',
    positives: () => ['Springfield, IL 62701', 'he moved to San Antonio, TX 78205-1020'],
    negatives: () => ['Portland, OR the other', 'values, ca 12345', 'Foo, IL 6270', ', in 12345'],
  },
];
