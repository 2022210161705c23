import { entropy } from '@/lib/core/entropy';
import type { Detector, Examples, Hit } from '../detector';
import { isDummy, isPlaceholder, isTemplate } from '../dummy';
import { fake } from '../fake';
import { holdsCredentials } from './credentials';
import { endSession as rotation } from './rotations';

/** Letters that change their case as no word does, as base64 has it. */
const isDrawnInMixedCase = (value: string): boolean => (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= 2;

/** `authorization`, its sign, and in HTTP archives and JSON the key of the value. */
const HEADER = String.raw`(?<header>authorization)\\?["'\x60\]]{0,3}\s{0,2}(?:[:=,]\s{0,4}(?:\\?["']value\\?["']\s{0,2}:\s{0,2})?\\?["'\x60]?)`;
const SCHEME = String.raw`(?:bearer|basic|token|apikey|api-key|key|ssws|splunk|genie|oauth|digest) {1,2}`;

function weigh({ value, groups: { header, scheme, alone } }: Hit): number {
  if (isDummy(value) || isPlaceholder(value) || isTemplate(value)) return 0;
  if (/^basic/i.test(scheme ?? alone ?? '')) return holdsCredentials(value) ? 0.9 : 0;
  const digits = value.match(/\d/g)?.length ?? 0;
  if (header !== undefined && (digits >= 2 || isDrawnInMixedCase(value)))
    return value.length >= 8 && entropy(value) >= 2.5 ? 0.85 : 0;
  return value.length >= 12 && digits >= 2 && entropy(value) >= 3 ? 0.85 : 0;
}

/** `Authorization: Bearer …`, `Basic …`, `token …`: in headers, commands, archives of requests and code. */
export const authorizationHeader: Detector = {
  id: 'authorization-header',
  kind: 'secret.authorization',
  entityType: 'TOKEN',
  label: 'Credentials in a header',
  severity: 'high',
  anchor: { keywords: ['bearer ', 'authorization', 'basic '] },
  pattern: new RegExp(
    String.raw`(?:${HEADER}(?<scheme>${SCHEME})?|(?<alone>bearer|basic) {1,2})(?<value>[A-Za-z0-9+/=_.~:-]{6,2000})`,
    'diy',
  ),
  weigh,
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
  rotation,
};

/** Names of cookies that open a session, and those that every visitor has. */
const SESSION =
  /sess|sid$|^sid|auth|token|jwt|login|remember|identity|\.aspnet|connect\.|csrftoken|ticket|saml|oauth|credential|secret|access|refresh|logged/i;
const VISITOR =
  /^(?:_ga|_gid|_gat|_fbp|_gcl|utm|__utm|__cf|cf_|amp_|ajs_|optimizely|intercom-id|hubspot|__hs|_hj|locale|lang|theme|consent|cookie_?consent|tz|timezone|path|domain|expires|max-age|samesite|secure|httponly|version|priority|partitioned)/i;

const cookieWeight = ({ value, groups: { name = '' } }: Hit): number => {
  if (VISITOR.test(name) || isDummy(value) || isTemplate(value) || isPlaceholder(value)) return 0;
  const drawn = value.length >= 16 && /\d/.test(value) && entropy(value) >= 3.2;
  if (SESSION.test(name)) return value.length >= 12 && /\d/.test(value) && entropy(value) >= 2.8 ? 0.85 : 0;
  return drawn && value.length >= 24 ? 0.75 : 0;
};

/** `Cookie:` and `Set-Cookie:` of requests and answers, `-b` and `--cookie` of curl: whoever has the session is signed in. */
export const sessionCookie: Detector = {
  id: 'session-cookie',
  kind: 'secret.cookie',
  entityType: 'COOKIE',
  label: 'Session cookie',
  severity: 'high',
  anchor: {
    keywords: [
      'cookie:',
      'cookie":',
      "cookie':",
      'cookie", "value"',
      'cookie","value"',
      'cookie=',
      '--cookie ',
      ' -b ',
    ],
  },
  pattern:
    /(?: -b {1,2}|--cookie {1,2}|cookie\\?["']?(?:, ?\\?["']value\\?["'])?[:=])\s{0,4}\\?["'$]{0,2}(?<value>[A-Za-z0-9_.$|-]{1,80}=[^\r\n"'\\<>]{8,4000})/diy,
  each: /(?:^|[;,] ?)(?<name>[A-Za-z0-9_.$|-]{1,80})=(?<value>[^;,\s]{8,4000})/dg,
  weigh: cookieWeight,
  reference: 'https://www.rfc-editor.org/rfc/rfc6265',
  rotation,
};

/** The cookies of an HTTP archive, each an object of its own. */
export const archivedCookie: Detector = {
  ...sessionCookie,
  id: 'archived-cookie',
  anchor: { keywords: ['"cookies": [', '"cookies":['] },
  pattern: /"cookies": ?\[(?<value>(?:[^\]"]|"[^"\r\n]{0,4000}"){1,2000})\]/dy,
  each: /"name": ?"(?<name>[^"]{1,80})",\s{0,40}"value": ?"(?<value>[^"]{8,4000})"/dg,
  reference: 'https://w3c.github.io/web-performance/specs/HAR/Overview.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'authorization-header',
    positives: () => [
      `Authorization: Bearer ${fake('base62', 32, 1)}`,
      `-H "Authorization: Basic ${btoa(`deploy:${fake('base62', 14, 2)}`)}"`,
      `headers["Authorization"] = "token ${fake('hex', 40, 3)}"`,
      `{"name": "Authorization", "value": "Bearer ${fake('base62', 40, 4)}"}`,
      `proxy-authorization: Basic ${btoa(`svc:${fake('base62', 11, 5)}`)}`,
      `"Authorization": "${fake('hex', 32, 6)}"`,
    ],
    negatives: () => [
      'Authorization: Bearer YOUR_TOKEN_HERE',
      'Authorization: Bearer TOKEN_1',
      'basic understanding of tokens',
      `Authorization: Basic ${btoa('user:password')}`,
      'headers.authorization = getHeader(request)',
      'Authorization: Bearer ${token}',
    ],
  },
  {
    detector: 'session-cookie',
    positives: () => [
      `Cookie: theme=dark; sessionid=${fake('base62', 32, 7)}`,
      `Set-Cookie: connect.sid=s%3A${fake('base62', 32, 8)}; Path=/; HttpOnly`,
      `curl -b 'PHPSESSID=${fake('hex', 26, 9)}' https://shop.acme.io/cart`,
      `"Cookie": "_ga=GA1.2.34567; auth_token=${fake('base62', 40, 10)}"`,
    ],
    negatives: () => [
      'Cookie: theme=dark; lang=en-GB; cookie_consent=accepted-2024-03-01',
      'Set-Cookie: sessionid=; Max-Age=0',
      'document.cookie = `session=${value}`',
      'Cookie: _ga=GA1.2.1234567890.1234567890',
    ],
  },
  {
    detector: 'archived-cookie',
    positives: () => [
      `"cookies": [{"name": "lang", "value": "en-GB-oxendict"}, {"name": "session", "value": "${fake('base62', 32, 11)}"}]`,
    ],
    negatives: () => ['"cookies": [{"name": "lang", "value": "en-GB-oxendict"}]', '"cookies": []'],
  },
];
