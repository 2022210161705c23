export interface PasteIntake {
  /** Whether a paste at this place is the composer's business. */
  readonly concerns: (target: Element) => boolean;
  /** Plain text longer than this is taken away from the editor. */
  readonly limit: number;
  readonly onLongText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * What the page takes before its editor sees the paste: files, and text long enough to become an attachment. It listens
 * on `document` in the capture phase, as the sites do; only a capture listener on `window` comes before it.
 */
export function watchPastes(intake: PasteIntake, signal: AbortSignal): void {
  const listen = (event: ClipboardEvent): void => {
    if (!(event.target instanceof Node) || event.clipboardData === null) return;
    const target = event.target instanceof Element ? event.target : event.target.parentElement;
    if (target === null || !intake.concerns(target)) return;

    const files = [...event.clipboardData.files];
    const text = event.clipboardData.getData('text/plain');
    if (files.length > 0) intake.onFiles(files);
    else if (text.length > intake.limit) intake.onLongText(text);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('paste', listen, { capture: true, signal });
}
