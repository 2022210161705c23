import { SLIGHT } from '@/lib/core/finding';
import { isDummy, isPlaceholder, isTemplate } from '../dummy';
import { isStandIn } from './stand-in';

/** A base64 text as characters of one byte; empty when it is none. Either alphabet, padding or not. */
export function decoded(base64: string): string {
  const text = base64.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  return text.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(text) ? '' : atob(text);
}

/** Passwords that stand for one in documentation and local development. */
const WORDS =
  /^(?:pass(?:word|wd|wort)?|pwd|pw|secret|token|key|user(?:name)?|admin|root|postgres|mysql|guest|test|demo|x-oauth-basic|x-token-auth|api[-_]?key|p|abc|foo|bar|baz|\d{1,5})$/i;

/** Machines that nobody else reaches, and those of documentation. */
const NOWHERE =
  /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host(?:name)?\b|server\b|[a-z]{1,12}(?::|$)|(?:[\w-]+\.)*(?:example|test|invalid|localhost)(?:\.|$))/i;

/**
 * Whether a password is none that anybody would have chosen. At a host that may be real, `secret123` is a bad password, not a
 * stand-in for a better one.
 */
export function isStandInPassword(password: string, host = 'localhost'): boolean {
  if (WORDS.test(password)) return true;
  if (NOWHERE.test(host)) return isStandIn(password);
  return isTemplate(password) || isPlaceholder(password) || isDummy(password);
}

/** Whether a password stands for one by what it says, as `user:pass@` does: not filled in by a program, not masked. */
const isSaidPassword = (password: string): boolean =>
  !isTemplate(password) && !isPlaceholder(password) && !/^[\W_]*$|x{4}|\.{3}|…/i.test(password);

/** How sure a password is, where its place says that it is one. @param host as above */
export function weighPassword(sure: number, password: string, host?: string): number {
  if (!isStandInPassword(password, host)) return sure;
  return isSaidPassword(password) ? SLIGHT : 0;
}

/** How sure a base64 text is a user's name and a password, as Basic authentication (RFC 7617) and Docker write them. */
export function weighCredentials(sure: number, base64: string): number {
  const [, password = ''] = /^[\x20-\x39\x3b-\x7e]{0,200}:([\x20-\x7e]{3,1000})$/.exec(decoded(base64)) ?? [];
  return password === '' ? 0 : weighPassword(sure, password);
}
