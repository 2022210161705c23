import { describe, expect, test } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import { sites } from '@/lib/sites';
import config from '../../wxt.config';
import enterprise from '../../wxt.enterprise.config';

const LOOPBACK = ["'self'", 'http://127.0.0.1:*', 'http://localhost:*', 'http://[::1]:*'];

/** What the extension may ask of a browser; asking for more is a decision, made here. */
const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  chrome: ['offscreen', 'declarativeNetRequestWithHostAccess', 'storage'],
  edge: ['offscreen', 'declarativeNetRequestWithHostAccess', 'storage'],
  firefox: ['declarativeNetRequestWithHostAccess', 'storage', 'webRequest', 'webRequestBlocking'],
};

async function manifestFor(
  browser: string,
  manifestVersion: 2 | 3,
  { manifest } = config,
): Promise<UserManifest> {
  const env: ConfigEnv = { browser, manifestVersion, mode: 'production', command: 'build' };
  if (manifest === undefined) throw new Error('wxt.config.ts gives no manifest');
  return typeof manifest === 'function' ? manifest(env) : manifest;
}

const directive = (policy: string, name: string): readonly string[] => {
  const found = policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([first]) => first === name);
  return found?.slice(1) ?? [];
};

describe.each([
  ['chrome', 3],
  ['edge', 3],
  ['firefox', 2],
] as const)('the manifest for %s', (browser, version) => {
  test('lets pages of ours connect to this device only', async () => {
    const { content_security_policy: policy } = await manifestFor(browser, version);
    const pages = typeof policy === 'object' ? (policy.extension_pages ?? '') : (policy ?? '');
    expect(directive(pages, 'connect-src')).toEqual(LOOPBACK);
    expect(directive(pages, 'script-src')).toEqual(["'self'"]);
    expect(directive(pages, 'object-src')).toEqual(["'none'"]);
    expect(directive(pages, 'frame-ancestors')).toEqual(["'none'"]);
  });

  test('asks for the sites that it guards, and no others', async () => {
    const { host_permissions: hosts } = await manifestFor(browser, version);
    const guarded = sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));
    expect(hosts).toEqual(guarded);
  });

  test('asks for no permission that was not decided on', async () => {
    const { permissions = [] } = await manifestFor(browser, version);
    expect(permissions).toEqual(PERMISSIONS[browser]);
  });

  test('opens nothing to pages or other extensions', async () => {
    const manifest = await manifestFor(browser, version);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });
});

describe('the manifest for organisations', () => {
  test('adds what the last line needs, and nothing else', async () => {
    const { permissions, host_permissions: hosts, ...rest } = await manifestFor('chrome', 3, enterprise);
    const { permissions: asked = [], host_permissions: _guarded, ...store } = await manifestFor('chrome', 3);
    expect(permissions).toEqual([...asked, 'webRequest', 'webRequestBlocking']);
    expect(hosts).toEqual(['<all_urls>']);
    expect(rest).toEqual(store);
  });
});
