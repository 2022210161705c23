/** How a replica behaves. Given in the query string or stored through `/__cfg`, so that a test's URL can look real. */
export interface Switches {
  /** ChatGPT's generation. */
  readonly ui: 'shell' | 'classic' | 'light';
  readonly auth: 'in' | 'out';
  /** Milliseconds between the server's HTML and the live editor. */
  readonly hydrate: number;
  readonly loc: 'en' | 'de' | 'zh' | 'ar';
  readonly csp: 'on' | 'off';
  readonly layout: 'new' | 'old';
  /** Debounce of the draft request in milliseconds. */
  readonly prepare: number;
  readonly autocomplete: 'on' | 'off';
  /** Plain text longer than this becomes an attachment; 0 takes the site's default. */
  readonly pasteLimit: number;
  readonly enter: 'sends' | 'newline';
  /** `light` only: the draft request carries the text. */
  readonly lightPrepareDraft: 'on' | 'off';
  readonly editField: 'textarea' | 'editor';
  /** none, nojs, strip (foreign nodes in the form are removed), rename (ids, test ids and data attributes are renamed). */
  readonly fault: 'none' | 'nojs' | 'strip' | 'rename';
}

export const DEFAULTS: Switches = {
  ui: 'shell',
  auth: 'in',
  hydrate: 0,
  loc: 'en',
  csp: 'on',
  layout: 'new',
  prepare: 400,
  autocomplete: 'on',
  pasteLimit: 0,
  enter: 'sends',
  lightPrepareDraft: 'off',
  editField: 'textarea',
  fault: 'none',
};
