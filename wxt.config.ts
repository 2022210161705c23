import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { sites } from './lib/sites';

const hosts = sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));

/** To cancel requests. Firefox lets every extension, Chromium only those that a policy has installed. */
export const LAST_LINE = ['webRequest', 'webRequestBlocking'];

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact()],
    // The oldest browsers in the manifest: older targets would spell out light-dark() and cost every page 3 kB.
    build: {
      target: ['chrome123', 'firefox128'],
      cssTarget: ['chrome123', 'firefox128'],
      // A page's `Error.prepareStackTrace` is given every function under which it's called, unless they're strict.
      rolldownOptions: { output: { strict: true } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      ...(browser === 'firefox' ? [] : ['offscreen']),
      'declarativeNetRequestWithHostAccess',
      'storage',
      ...(browser === 'firefox' ? LAST_LINE : []),
    ],
    host_permissions: hosts,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'breakwater@breakwater.example', strict_min_version: '128.0' },
          },
        }
      : { minimum_chrome_version: '123', incognito: 'split' as const }),
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; " +
        "connect-src 'self' http://127.0.0.1:* http://localhost:* http://[::1]:*",
    },
  }),
});
