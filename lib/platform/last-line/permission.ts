/**
 * Chromium grants it to extensions that a policy has installed, Firefox to all that ask. The store's build for Chromium
 * doesn't ask (https://developer.chrome.com/docs/extensions/reference/api/webRequest#permissions).
 */
export const BLOCKING = 'webRequestBlocking';
