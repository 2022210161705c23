import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { EXTENSION } from './launch';

/** What the browser's own page of extensions may do (chromium: extensions/common/api/developer_private.webidl). */
interface ExtensionsPage {
  readonly developerPrivate: {
    readonly updateProfileConfiguration: (change: { readonly inDeveloperMode: boolean }) => Promise<void>;
    readonly updateExtensionConfiguration: (change: {
      readonly extensionId: string;
      readonly hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
      readonly incognitoAccess?: boolean;
    }) => Promise<void>;
  };
  readonly management: { readonly setEnabled: (id: string, enabled: boolean) => Promise<void> };
}

/** Inside our own contexts: the API is there without an import. */
declare const chrome: Browser & ExtensionsPage;

/** A copy of the built extension that a test may damage. The caller removes it. */
export function copyOfExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-extension-'));
  cpSync(EXTENSION, folder, { recursive: true });
  return folder;
}

/** The extension's service worker as it runs now. */
export async function background(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

const ids = new WeakMap<BrowserContext, string>();

/** Stays known while the extension is off and has no service worker to ask. */
async function extensionId(context: BrowserContext): Promise<string> {
  const id = ids.get(context) ?? new URL((await background(context)).url()).host;
  ids.set(context, id);
  return id;
}

/** Restarts the extension under its open pages, as an update does. */
export async function reloadExtension(context: BrowserContext): Promise<void> {
  // Without developer mode the browser doesn't load an unpacked extension a second time.
  await onExtensionsPage(context, (page) =>
    page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })),
  );
  const old = await background(context);
  const begun = context.waitForEvent('serviceworker');
  // The call ends with the context that makes it.
  await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await begun;
}

/** What the user can do on the browser's page of extensions. */
export interface Settings {
  readonly enabled?: boolean;
  readonly access?: 'on click' | 'granted';
  readonly privateWindows?: boolean;
}

export async function setExtension(context: BrowserContext, settings: Settings): Promise<void> {
  const id = await extensionId(context);
  // The browser restarts the extension when it's let into private windows.
  const begun = settings.privateWindows === undefined ? null : context.waitForEvent('serviceworker');
  await onExtensionsPage(context, (page) =>
    page.evaluate(
      async ({ extensionId, enabled, access, privateWindows }) => {
        const { developerPrivate, management } = chrome;
        if (access !== undefined) {
          const hostAccess = access === 'on click' ? 'ON_CLICK' : 'ON_ALL_SITES';
          await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
        }
        if (privateWindows !== undefined) {
          // Restarts the extension, which without developer mode doesn't come back.
          await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await developerPrivate.updateExtensionConfiguration({
            extensionId,
            incognitoAccess: privateWindows,
          });
        }
        if (enabled !== undefined) await management.setEnabled(extensionId, enabled);
      },
      { extensionId: id, ...settings },
    ),
  );
  await begun;
}

async function onExtensionsPage<T>(context: BrowserContext, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const done = await use(page);
  await page.close();
  return done;
}

/** The toolbar button as it looks on each open tab, in the tabs' order. */
export async function badges(context: BrowserContext): Promise<{ text: string; title: string }[]> {
  return (await background(context)).evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(
      tabs.map(async ({ id }) => ({
        text: await chrome.action.getBadgeText(id === undefined ? {} : { tabId: id }),
        title: await chrome.action.getTitle(id === undefined ? {} : { tabId: id }),
      })),
    );
  });
}

/** Fills what the extension may keep for a session of the browser, but for less than a report needs. */
export async function fillStore(context: BrowserContext): Promise<void> {
  await (await background(context)).evaluate(async () => {
    const LEFT = 256;
    const fill = (size: number) =>
      chrome.storage.session.set({ filler: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
    for (let size = 10 * 1024 * 1024; !(await fill(size)); ) size -= LEFT;
  });
}
