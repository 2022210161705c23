import type { Protection } from '@/lib/messaging/protocol';
import { browser } from './browser';

/** A word-like sign, never colour alone. Protected is silent: a badge that is always there is never read. */
const SIGNS = {
  protected: { text: '', colour: '#1a7f4b' },
  degraded: { text: '~', colour: '#9a6700' },
  'not-protected': { text: '!', colour: '#b42318' },
} as const satisfies Record<Protection['state'], { text: string; colour: string }>;

/** Shows a state on the toolbar button, for one tab or, without one, for all tabs that have no state of their own. */
export async function showBadge(state: Protection['state'], title: string, tab?: number): Promise<void> {
  const sign = SIGNS[state];
  const where = tab === undefined ? {} : { tabId: tab };
  const action = browser.action ?? browser.browserAction;
  await Promise.all([
    action.setBadgeText({ text: sign.text, ...where }),
    action.setBadgeBackgroundColor({ color: sign.colour, ...where }),
    action.setTitle({ title, ...where }),
  ]);
}
