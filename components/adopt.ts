/**
 * Styles a document or shadow root from strings. Constructed sheets aren't subject to the page's `style-src`, which a
 * style element would be.
 */
export function adopt(root: Document | ShadowRoot, styles: readonly string[]): void {
  const document = root instanceof Document ? root : root.ownerDocument;
  const view = document.defaultView;
  if (view === null) throw new Error('a document without a window has no styles');
  try {
    root.adoptedStyleSheets = styles.map((css) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
  } catch {
    // Firefox refuses adopted sheets to content scripts (bugzil.la/1751346), but exempts the style elements that an
    // extension fills from the page's policy.
    const style = document.createElement('style');
    style.textContent = styles.join('\n');
    root.prepend(style);
  }
}
