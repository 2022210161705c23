import { execFileSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { extensionId } from '../browser/extension-id';
import { findChromium } from '../browser/find-chromium';
import { ENTERPRISE, removeAfter } from '../browser/launch';
import type { Replicas } from '../replicas/server/start';

/** Where Debian's Chromium looks for policies, in `policies/managed`. */
const SETTINGS = '/etc/chromium';

/**
 * Starts a Chromium whose policy installs the extension from an update server on this machine. The policy's folder is
 * mounted over the system's for this one browser, so no other sees it and nothing is left behind.
 */
export async function launchForceInstalled({
  hostRules,
}: Pick<Replicas, 'hostRules'>): Promise<BrowserContext> {
  const path = findChromium();
  if (!path) throw new Error('No Chromium: run "npm run browser"');
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-policy-'));
  const { id, packed } = pack(path, folder);
  const updates = createServer(({ url = '' }, response) => {
    const at = `http://127.0.0.1:${(updates.address() as AddressInfo).port}`;
    if (url.startsWith('/packed.crx')) {
      response.setHeader('content-type', 'application/x-chrome-extension');
      return response.end(packed);
    }
    response.setHeader('content-type', 'application/xml');
    // https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux
    response.end(
      `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">` +
        `<updatecheck codebase="${at}/packed.crx" version="0.1.0"/></app></gupdate>`,
    );
  });
  await new Promise<void>((resolve) => updates.listen(0, '127.0.0.1', resolve));
  const { port } = updates.address() as AddressInfo;
  const policy = {
    ExtensionInstallForcelist: [`${id};http://127.0.0.1:${port}/updates.xml`],
    // Allowed, also inside of what a policy has installed.
    DeveloperToolsAvailability: 1,
  };
  const settings = join(folder, 'settings');
  mkdirSync(join(settings, 'policies/managed'), { recursive: true });
  writeFileSync(join(settings, 'policies/managed/policy.json'), JSON.stringify(policy));
  const start = join(folder, 'start.sh');
  const mounted = `mount --bind "${settings}" ${SETTINGS} && exec "${path}" "$@"`;
  writeFileSync(start, `#!/bin/sh\nexec unshare --mount --propagation private sh -c '${mounted}' sh "$@"\n`, {
    mode: 0o755,
  });

  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: start,
    headless: true,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=${hostRules}`],
  });
  context.once('close', () => updates.close());
  removeAfter(context, folder);
  return context;
}

/** Packs the build with a key of its own, which makes its id. */
function pack(chromiumPath: string, folder: string): { readonly id: string; readonly packed: Buffer } {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = join(folder, 'key.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  cpSync(ENTERPRISE, join(folder, 'packed'), { recursive: true });
  execFileSync(
    chromiumPath,
    [
      '--no-sandbox',
      '--headless',
      `--user-data-dir=${join(folder, 'packing')}`,
      `--pack-extension=${join(folder, 'packed')}`,
      `--pack-extension-key=${key}`,
    ],
    { stdio: 'ignore' },
  );
  const id = extensionId(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }));
  return { id, packed: readFileSync(join(folder, 'packed.crx')) };
}
