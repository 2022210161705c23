import { entropy } from '@/lib/core/entropy';
import type { Detector, Examples, Hit } from '../detector';
import { isDummy, isPlaceholder, isTemplate } from '../dummy';
import { fake } from '../fake';
import { endSession as rotation } from './rotations';

const shared = { kind: 'secret.cookie', entityType: 'COOKIE', severity: 'high', rotation } as const;

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
  ...shared,
  id: 'session-cookie',
  label: 'Session cookie',
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
};

/** The cookies of an HTTP archive, each an object of its own. */
export const archivedCookie: Detector = {
  ...shared,
  id: 'archived-cookie',
  label: 'Session cookie',
  anchor: { keywords: ['"cookies": [', '"cookies":['] },
  pattern: /"cookies": ?\[(?<value>(?:[^\]"]|"[^"\r\n]{0,4000}"){1,2000})\]/dy,
  each: /"name": ?"(?<name>[^"]{1,80})",\s{0,40}"value": ?"(?<value>[^"]{8,4000})"/dg,
  weigh: cookieWeight,
  reference: 'https://w3c.github.io/web-performance/specs/HAR/Overview.html',
};

/** Sessions by the names that servers and frameworks give them, wherever they stand: in logs, addresses, code. */
export const namedSession: Detector = {
  ...shared,
  id: 'named-session',
  label: 'Session of a server or a framework',
  anchor: {
    keywords:
      'jsessionid|phpsessid|connect.sid|laravel_session|asp.net_sessionid|aspxauth|_session=|_session"|_session\'|sessionid=|sessionid"|cfid=|cftoken|wordpress_logged_in|remember_user_token|remember_token|next-auth.session-token|sessiontoken|session_token|xsrf-token'.split(
        '|',
      ),
  },
  pattern:
    /[\w.-]{3,40}\\?["'\]]{0,2}[ \t]{0,2}(?:=|:|%3D)[ \t]{0,2}\\?["']?(?:[\w.-]{3,40}=)?(?<value>[A-Za-z0-9%_.~+/=|:-]{16,2000})/dy,
  weigh: ({ value }) => {
    if (isDummy(value) || isTemplate(value) || isPlaceholder(value)) return 0;
    return /\d/.test(value) && !/^[\w]+\.[\w.]+$/.test(value) && entropy(value) >= 2.9 ? 0.8 : 0;
  },
  reference: 'https://owasp.org/www-community/attacks/Session_hijacking_attack',
};

export const examples: readonly Examples[] = [
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
    detector: 'named-session',
    positives: () => [
      `GET /cart;jsessionid=${fake('hex', 32, 12).toUpperCase()} HTTP/1.1`.replace(' HTTP/1.1', ''),
      `cookie = '_orders_session=${fake('hex', 32, 13)}'`,
      `session_token: ${fake('base62', 43, 14)}`,
      `"PHPSESSID": "${fake('base62', 26, 15)}"`,
    ],
    negatives: () => [
      'session_token = request.cookies.get("session_token")',
      'const sessionToken = generateSessionToken(user.id)',
      'JSESSIONID=<your session id>',
      'remember_token: string | null',
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
