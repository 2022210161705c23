/** What must hold on every page, each proved by at least one test that asks the record. */
export const CASES = {
  T1: 'nothing leaves while a secret is typed',
  T2: 'every way to send: key, button, submit event, input method',
  T3: 'pasted and dropped text',
  T4: 'a text that was clean before, or is clean after',
  T5: 'a draft that comes back, or comes from another tab',
  T6: 'a text that the address brings',
  T7: 'text that comes without a key or a paste',
  T8: 'every way to attach a file, and its name',
  T9: 'a long paste that becomes an attachment',
  T10: 'an edited message, another try, another branch',
  T11: 'a page that is not alive yet, or never will be',
  T12: 'answers that fail or break off',
  T13: 'two tabs, and pages that change while a question is open',
  T14: 'a page whose names changed',
  T15: 'ways round the patched network',
  T16: 'an update of the extension, or its end',
  T17: 'long texts and fast typing',
  T18: 'clean text arrives unchanged',
  T19: 'what arrived is what the page shows',
  T20: "the page's own policy is kept",
  T21: 'messages that are nothing but an attachment or a quote',
  T22: 'what only looks like a composer',
} as const;

export type Case = keyof typeof CASES;
