/** Ways round that are open, of those in the tables; docs/threat-model.md names each and says why. */
export const OPEN: readonly string[] = [
  // The browser alone reads what they load.
  'a style',
  'a style rule',
  'a style sheet that is built',
  'a style sheet of a blob',
  'a style in an attribute',
  'a style in an element',
  'an image in markup',
  'an image in a template',
  'an image in a parsed document',
  'an image in a document that is written',
  'an import',
  // The browser announces where other windows go in these windows alone, and not while they are empty.
  'a link into a frame',
  'a link into a new tab',
  'the location of a frame',
  // Made by the browser when no script runs, and reached without a function.
  'the fetch of an object',
  'the fetch of an embed',
  // Not ours to guard; the browser shows the first to no extension.
  'the WebSocket of a service worker',
  'a frame of another host',
  // Not asked about.
  "a header that looks like the site's own proof",
  'addresses of twelve letters',
  'the path of a script',
];
