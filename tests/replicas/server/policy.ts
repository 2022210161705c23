import type { Switches } from '../switches';

/** Stands in a page for the nonce of its scripts; the server puts a fresh one into the page and its header. */
export const NONCE = '__NONCE__';

const CHATGPT = {
  'default-src': "'self'",
  'script-src': "'self' 'nonce-__NONCE__' 'wasm-unsafe-eval' https://*.chatgpt.com",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob: https://*.oaiusercontent.com",
  'connect-src':
    "'self' https://chatgpt.com https://*.chatgpt.com wss://*.chatgpt.com https://*.oaiusercontent.com",
  'worker-src': "'self' blob:",
  'frame-src': "'self' https://*.oaiusercontent.com",
  'frame-ancestors': "'self'",
  'form-action': "'self'",
  'report-uri': '/__csp',
};

const CLAUDE = {
  'default-src': "'self'",
  'script-src': "'self' 'nonce-__NONCE__' 'wasm-unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob: https://www.claudeusercontent.com",
  'connect-src': "'self' https://a-api.anthropic.com https://a.claude.ai",
  'worker-src': "'self' blob:",
  'frame-src': "'self' blob: https://a.claude.ai https://www.claudeusercontent.com",
  'frame-ancestors': "'self'",
  'report-uri': '/__csp',
};

/** The content security policy of a host's pages, close to what the sites send; null for hosts that only serve data. */
export function contentSecurityPolicy(
  host: string,
  nonce: string,
  trustedTypes: Switches['tt'] = 'off',
): string | null {
  const directives = /(^|\.)(chatgpt\.com|chat\.openai\.com)$/.test(host)
    ? CHATGPT
    : host === 'claude.ai'
      ? CLAUDE
      : null;
  if (!directives) return null;
  const types = trustedTypes === 'on' ? [['require-trusted-types-for', "'script'"]] : [];
  return [...Object.entries(directives), ...types]
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
    .replaceAll(NONCE, nonce);
}
