/** A body with the identifiers, times and boundaries that a page draws anew for each message blanked. */
export function withoutChance(body: Buffer): string {
  return body
    .toString('latin1')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replace(/"create_time":[\d.]+/g, '"create_time":<time>')
    .replace(/----WebKitFormBoundary\w+/g, '<boundary>');
}
