import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../detector';
import { isBetweenWords } from '../guards';
import { lazily } from '../pattern';
import { isReservedDomain } from '../reserved';
import { words } from './words';

const NAME = '[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,40}[A-Za-z0-9])?';
const AT = String.raw`(?: ?[[({<] ?(?:at|AT|At|ät|@|arroba|chez|bei|малпа|собака) ?[\])}>] ?| (?:at|AT|arroba|ät) )`;
const DOT = String.raw`(?: ?[[({<] ?(?:dot|DOT|Dot|punkt|point|punto|ponto|\.) ?[\])}>] ?| (?:dot|DOT|punkt|point|punto|ponto) )`;

/** An address that is spelled so that no program reads it: `name [at] host [dot] org`. */
export const spelledEmail: Detector = {
  id: 'spelled-email',
  kind: 'pii.email',
  entityType: 'EMAIL',
  label: 'E-mail address',
  severity: 'medium',
  anchor: {
    keywords: words(
      '[at]|(at)|{at}|<at>|[ at ]|( at )|[@]|(@)|[ät]|(arroba)|[arroba]| dot com| dot org| dot net| dot co| dot de| dot io| dot fr| dot edu| punkt de| punto com| point fr| ponto com',
    ),
    back: { over: charSet('A-Za-z0-9._+ \\-'), max: 64 },
  },
  pattern: lazily(
    String.raw`[A-Za-z0-9._+ -]{0,64}(?<![A-Za-z0-9._+-])(?<value>${NAME}${AT}(?<domain>[A-Za-z0-9][A-Za-z0-9-]{0,40}(?:(?:\.|${DOT})[A-Za-z0-9-]{1,40}){0,3}(?:\.|(?<spelled>${DOT}))[A-Za-z]{2,12}))(?![A-Za-z0-9])`,
    'dy',
  ),
  weigh: ({ value, groups: { domain = '', spelled } }) => {
    // `at` between blanks is a word: only a dot that is spelled too makes an address of it.
    if (spelled === undefined && !/[[({<]/.test(value)) return 0;
    if (/^(?:the|a|an|this|that|my|your|our|all|least|most|least|first|last)\b/i.test(domain)) return 0;
    return isReservedDomain(domain.replace(new RegExp(DOT, 'g'), '.')) ? 0 : 0.8;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
};

const isLocal = charSet('A-Za-z0-9_.+\\-');

/** An address with letters beyond ASCII before or after the sign. */
export const internationalEmail: Detector = {
  id: 'international-email',
  kind: 'pii.email',
  entityType: 'EMAIL',
  label: 'E-mail address',
  severity: 'medium',
  anchor: {
    keywords: ['@'],
    guard: isBetweenWords,
    back: {
      over: (code) => code > 0x7f || isLocal(code),
      max: 64,
    },
  },
  pattern: lazily(
    String.raw`(?<![\p{L}\d])(?<value>(?=[^\s@]{0,64}@?[^\s@]{0,64}[^\x00-\x7f])[\p{L}\p{N}][\p{L}\p{M}\p{N}._+-]{0,63}@[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,40}(?:\.[\p{L}\p{N}-]{1,40}){0,3}\.\p{L}{2,16})(?![\p{L}\d])`,
    'duy',
  ),
  weigh: ({ value }) =>
    /@.{0,80}[^\x00-\x7f]|^[^@]{0,64}[\u00a1-\u024f\u0370-\u058f]/.test(value) ? 0.75 : 0,
  reference: 'https://www.rfc-editor.org/rfc/rfc6531',
};

export const examples: readonly Examples[] = [
  {
    detector: 'spelled-email',
    positives: () => [
      'mail me at j.berg (at) kanzlei-meier (dot) com',
      'mathilde.lefebvre [at] northfield-bank [dot] com',
      'a.nwosu(at)lagosport.ng',
      'heiko AT brandstetter-it DOT de',
      'contact: iglesias (arroba) correo (punto) es',
      'priya at raghunathan dot com',
      'jeroen[at]vdberg.nl',
    ],
    negatives: () => [
      'look at example.com',
      'jane [at] example [dot] com',
      'items[at].name',
      'meet at the dot com bubble',
      'array.at(0)',
      'Vec<at>',
    ],
  },
  {
    detector: 'international-email',
    positives: () => [
      'søren@nørregård-advokater.dk',
      'info@müller-bau.de',
      'наталья@почта.рф',
      'josé@correo.es',
    ],
    negatives: () => ['@Component', 'größe@2x', 'naïve@localhost', 'émile@'],
  },
];
