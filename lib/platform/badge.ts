import type { Protection } from '@/lib/messaging/protocol';
import { browser } from './browser';

/**
 * A word-like sign, never colour alone. Protected is silent: a badge that is always there is never read. `none` claims
 * nothing.
 */
const SIGNS = {
  none: { text: '', colour: '#59636e', title: 'extensionName' },
  protected: { text: '', colour: '#1a7f4b', title: 'badge_protected' },
  degraded: { text: '~', colour: '#9a6700', title: 'badge_degraded' },
  'not-protected': { text: '!', colour: '#b42318', title: 'badge_not_protected' },
  'no-access': { text: '!', colour: '#b42318', title: 'badge_no_access' },
} as const satisfies Record<Protection['state'] | 'none' | 'no-access', object>;
export type Sign = keyof typeof SIGNS;

/** Shows a sign on the toolbar button, for one tab or, without one, for all tabs that have no sign of their own. */
export async function showBadge(sign: Sign, tab?: number): Promise<void> {
  const { text, colour, title } = SIGNS[sign];
  const where = tab === undefined ? {} : { tabId: tab };
  const action = browser.action ?? browser.browserAction;
  await Promise.all([
    action.setBadgeText({ text, ...where }),
    action.setBadgeBackgroundColor({ color: colour, ...where }),
    action.setTitle({ title: browser.i18n.getMessage(title), ...where }),
    // A tab may be closed while its sign is being changed.
  ]).catch(() => {});
}
