/** One part of a `multipart/form-data` body. */
export interface FormPart {
  readonly name: string;
  /** Empty for a part that is no file. */
  readonly fileName: string;
  readonly type: string;
  readonly content: Buffer;
}

/**
 * Cuts a body into its parts (RFC 7578). Lenient: what stands after the last boundary of a cut-off body is a part too.
 */
export function multipart(body: Buffer, boundary: string): readonly FormPart[] {
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: FormPart[] = [];
  let start = body.indexOf(delimiter);
  while (start !== -1) {
    const end = body.indexOf(delimiter, start + delimiter.length);
    const piece = body.subarray(start + delimiter.length, end === -1 ? body.length : end);
    const part = read(piece);
    if (part) parts.push(part);
    start = end;
  }
  return parts;
}

function read(piece: Buffer): FormPart | null {
  const blank = piece.indexOf('\r\n\r\n');
  if (blank === -1) return null;
  const head = piece.subarray(0, blank).toString('utf8');
  const tail = piece.subarray(-2).toString('latin1') === '\r\n' ? piece.length - 2 : piece.length;
  return {
    name: /[; ]name="([^"]*)"/.exec(head)?.[1] ?? '',
    fileName: /filename="([^"]*)"/.exec(head)?.[1] ?? '',
    type: /content-type: *([^\r\n]+)/i.exec(head)?.[1] ?? '',
    content: piece.subarray(blank + 4, Math.max(tail, blank + 4)),
  };
}
