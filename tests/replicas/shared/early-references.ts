/**
 * The sites' first bundle keeps its own references to what it calls later. A guard that patches `window` after this line
 * has no effect on the page, which is the point of reproducing it.
 */
export const EARLY_REFERENCES = `
  const pageFetch = window.fetch;
  const pagePicker = window.showOpenFilePicker;
`;

type OpenFilePicker = (options?: { readonly multiple?: boolean }) => Promise<readonly FileSystemFileHandle[]>;

declare global {
  /** Bound by `EARLY_REFERENCES` in the first script of the page. */
  const pageFetch: typeof fetch;
  /** Undefined where the browser has no File System Access. */
  const pagePicker: OpenFilePicker | undefined;
}
