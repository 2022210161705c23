/**
 * Styles a document or shadow root from strings. Constructed sheets aren't subject to the page's `style-src`, which a
 * style element would be.
 */
export function adopt(root: Document | ShadowRoot, styles: readonly string[]): void {
  const view = (root instanceof Document ? root : root.ownerDocument).defaultView;
  if (view === null) throw new Error('a document without a window has no styles');
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
