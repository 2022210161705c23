import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import type { Replicas } from '../replicas/server/start';
import { rememberProfile } from './devtools';
import { extensionId } from './extension-id';
import { findChromium } from './find-chromium';

/** Where the build puts the extension. */
export const EXTENSION = '.output/chrome-mv3';

/** The build for organisations. */
export const ENTERPRISE = '.output/chrome-mv3-enterprise';

/** What would make the browser talk on its own; the record holds the page's traffic alone. */
const SILENT = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
];

const OFF = [
  'OptimizationHints',
  'MediaRouter',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'Translate',
  // Two pages of the browser's own for each window, before anybody types an address.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Loses the closing of a page that comes while it navigates: the test would wait for ever (https://crbug.com/536385539).
  'RenderDocument',
];

export interface LaunchOptions {
  /** Folder of an unpacked extension; null for a browser without one. The built extension by default. */
  readonly extension?: string | null;
  /** Gives the extension what Chromium keeps for those that a policy has installed. */
  readonly byPolicy?: boolean;
  readonly replicas: Pick<Replicas, 'hostRules'>;
  readonly headed?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Language of the browser's own interface and of `navigator.language`, such as `de`. */
  readonly locale?: string;
}

/** Starts Chromium with a fresh profile, in which the sites' names lead to the replicas and all others nowhere. */
export async function launch(options: LaunchOptions): Promise<BrowserContext> {
  const {
    extension = EXTENSION,
    replicas,
    byPolicy = false,
    headed = false,
    locale = 'en-US',
    colorScheme = 'light',
  } = options;
  const profile = mkdtempSync(join(tmpdir(), 'breakwater-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...PAGES,
    executablePath: installed(),
    headless: !headed,
    colorScheme,
    locale,
    args: [
      ...flags(replicas),
      `--lang=${locale}`,
      // Besides Playwright's own pipe: devtools.ts reaches what Playwright doesn't show.
      '--remote-debugging-port=0',
      ...(extension === null ? [] : withExtension(resolve(extension))),
      ...(extension !== null && byPolicy
        ? [`--allowlisted-extension-id=${extensionId(resolve(extension))}`]
        : []),
    ],
  });
  rememberProfile(context, profile);
  removeAfter(context, profile);
  return context;
}

/** Starts Chromium without an extension, for many profiles. */
export function launchPlain(replicas: LaunchOptions['replicas']): Promise<Browser> {
  return chromium.launch({ executablePath: installed(), args: flags(replicas) });
}

/** A fresh profile in a browser that others use too. */
export function openProfile(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ ...PAGES, locale: 'en-US' });
}

const PAGES = { ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } } as const;

function installed(): string {
  const path = findChromium();
  if (!path) throw new Error('No Chromium: run "npx tsx tests/browser/install-chromium.ts"');
  return path;
}

const flags = (replicas: LaunchOptions['replicas']): string[] => [
  ...SILENT,
  `--disable-features=${OFF.join()}`,
  '--ignore-certificate-errors',
  `--host-resolver-rules=${replicas.hostRules}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Removes a folder when the browser is closed. That is told before its last processes have gone, and they may write into the folder
 * again: what is left goes when this process ends.
 */
export function removeAfter(context: BrowserContext, folder: string): void {
  folders.add(folder);
  context.once('close', () => {
    rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }).catch(() => undefined);
  });
}

/** Both are needed: the first alone loads nothing, the second alone lets others in. */
function withExtension(folder: string): string[] {
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}
