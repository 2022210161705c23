/** The browser's extension API, the same on Chromium and Firefox. The only import of the polyfill: it costs about 10 kB. */
export { default as browser } from 'webextension-polyfill';
