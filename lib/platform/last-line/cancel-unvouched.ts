import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../browser';
import { keysSeen } from './body-seen';
import { isGuarded, originOf, watchGuardedTabs } from './guarded-tabs';
import { tellCancelled } from './tell-cancelled';
import type { Vouchers } from './vouchers';

/** Chromium's name for what Firefox calls `originUrl`; `null` for a sandboxed frame. */
type Details = WebRequest.OnBeforeRequestDetailsType & { readonly initiator?: string };

/** Made by the browser, not by the page; a user would wonder what was stopped. */
const QUIET: readonly string[] = ['csp_report'];

/** Requests that are remembered for their redirects. */
const MOST = 200;

/**
 * The last line: whatever leaves a guarded page must have been judged. The tripwire asks about each body and the answer is
 * vouched for here before the tripwire hears it; a request with a body that nobody vouched for is cancelled, whichever way
 * round the tripwire it took: a function that was missed, a worker, a frame, a native form. It's cheap, since nothing is
 * inspected twice, and it fails closed: no voucher, no request. An engine here could say no more, and in Chromium would hold
 * up every request, because a listener must answer at once.
 *
 * It sees bodies, not addresses, headers or a WebSocket's messages, and only on hosts that the extension has access to.
 * What other sites' frames send from within a guarded page isn't the page's, and passes.
 */
export function cancelUnvouched(vouchers: Vouchers): void {
  const tabs = watchGuardedTabs();
  const passed = new Set<string>();

  const isOurs = ({ initiator, originUrl, tabId, url }: Details): boolean => {
    const origin = originOf(initiator ?? originUrl);
    if (origin !== null) return isGuarded(origin);
    return tabs.has(tabId) || isGuarded(originOf(url));
  };

  const judge = (details: Details): WebRequest.BlockingResponse => {
    // Chromium calls with the body again when the server redirects; where to is the server's own decision.
    if (!details.requestBody || passed.has(details.requestId) || !isOurs(details)) return {};
    const keys = keysSeen(details);
    if (keys !== null && !vouchers.redeem(details.tabId, keys)) {
      if (!QUIET.includes(details.type)) tellCancelled(details.tabId);
      return { cancel: true };
    }
    passed.add(details.requestId);
    const [oldest] = passed.size > MOST ? passed : [];
    if (oldest !== undefined) passed.delete(oldest);
    return {};
  };

  browser.webRequest.onBeforeRequest.addListener(
    (details) => {
      try {
        return judge(details);
      } catch {
        return { cancel: true };
      }
    },
    { urls: ['<all_urls>'] },
    ['blocking', 'requestBody'],
  );
}
