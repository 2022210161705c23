import { isTelling, type Slot } from './slot';

/** The boundary that a content type names, else null. */
export function boundaryOf(type: string): string | null {
  const [, quoted, plain] = /^multipart\/.*?boundary=(?:"([^"]*)"|([^;\s]*))/i.exec(type) ?? [];
  return quoted ?? plain ?? null;
}

/** A part's head as browsers write it; any other header could carry text of its own. */
const HEAD =
  /content-disposition: form-data; name="([^"\r\n]*)"(?:; filename="([^"\r\n]*)")?(?:\r\ncontent-type: [\w.+/-]+)?\r\n\r\n/diy;

/**
 * The contents of a multipart text under their field's name, and file names under `name.filename`. Null when anything
 * stands outside the fields as a browser writes them: the text is inspected as a whole then.
 */
export function multipartSlots(raw: string, boundary: string): Slot[] | null {
  const mark = `--${boundary}`;
  const content = (text: string) => (text.includes(mark) ? null : text);
  const slots: Slot[] = [];
  let at = 0;
  while (raw.startsWith(`${mark}\r\n`, at)) {
    HEAD.lastIndex = at + mark.length + 2;
    const head = HEAD.exec(raw);
    const end = head ? raw.indexOf(`\r\n${mark}`, HEAD.lastIndex - 2) : -1;
    if (!head?.indices || end < 0) return null;
    const [, path = '', file] = head;
    const start = HEAD.lastIndex;
    const [, name, fileName] = head.indices;
    if (name && isTelling(path)) slots.push(slotAt(name, path, path));
    if (fileName && file !== undefined) slots.push(slotAt(fileName, `${path}.filename`, file));
    if (start < end) slots.push({ path, text: raw.slice(start, end), start, end, write: content });
    at = end + 2;
  }
  return [`${mark}--`, `${mark}--\r\n`].includes(raw.slice(at)) ? slots : null;
}

const slotAt = ([start, end]: [number, number], path: string, text: string): Slot => ({
  path,
  text,
  start,
  end,
  write: escapeName,
});

/** The escapes that browsers use: https://html.spec.whatwg.org/#multipart-form-data */
const escapeName = (text: string): string =>
  text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
