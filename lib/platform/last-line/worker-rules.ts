import { sites } from '@/lib/sites';
import { browser } from '../browser';

/**
 * What the common API doesn't name yet, as far as it's used here
 * (https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-RuleCondition).
 */
interface Rules {
  readonly updateSessionRules: (change: {
    readonly removeRuleIds: readonly number[];
    readonly addRules: readonly {
      readonly id: number;
      readonly action: { readonly type: 'block' };
      readonly condition: {
        readonly tabIds: readonly number[];
        readonly excludedRequestMethods: readonly string[];
        readonly requestDomains: readonly string[];
      };
    }[];
  }) => Promise<void>;
}

const RULE = 1;

/** The id that the browser gives to what belongs to no tab: a page's service worker, its shared workers. */
const NO_TAB = -1;

/**
 * Has the browser itself refuse what a page's service worker and shared workers would send: no script of ours runs in them,
 * so nothing that they send was inspected. They go on reading, caching and receiving, and Chromium shows the WebSockets of
 * workers to no extension. Neither site is known to send a prompt
 * from one; a request that a page makes and its service worker takes over to send it again would be refused, too.
 *
 * Rules that name tabs live as long as the browser's session, at most; so they're set at each start, which replaces them.
 * Workers are reached only on hosts that we have access to: elsewhere the policy of the site's own pages limits them.
 */
export async function guardWorkers(): Promise<void> {
  const { declarativeNetRequest } = browser as unknown as { declarativeNetRequest: Rules };
  await declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE],
    addRules: [
      {
        id: RULE,
        action: { type: 'block' },
        condition: {
          tabIds: [NO_TAB],
          // Any other word is a method, too.
          excludedRequestMethods: ['get', 'head'],
          requestDomains: sites.flatMap(({ hosts }) => [...hosts]),
        },
      },
    ],
  });
}
