import { type Bench, serveInspector } from '@/lib/messaging/inspector-server';
import { INSPECTOR_PORT } from '@/lib/messaging/limits';
import { sites } from '@/lib/sites';
import { browser } from './browser';
import { portWire } from './port-wire';

const origins = new Set(sites.flatMap((site) => site.hosts.map((host) => `https://${host}`)));

/** Whether a sender is a content script of ours on a site that we guard, or one of our own pages. */
function isOurs(sender: { id?: string | undefined; url?: string | undefined } | undefined): boolean {
  if (sender?.id !== browser.runtime.id || !sender.url) return false;
  if (sender.url.startsWith(browser.runtime.getURL(''))) return true;
  try {
    // A frame made from a blob has the origin of the page that made it.
    const { protocol, origin } = new URL(sender.url);
    return protocol === 'about:' || origins.has(origin);
  } catch {
    return false;
  }
}

/** Answers the inspector's ports in the context that holds the worker. */
export function hostInspector(bench: Bench): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== INSPECTOR_PORT) return;
    if (isOurs(port.sender)) serveInspector(portWire(port), bench);
    else port.disconnect();
  });
}
