/** Printable ASCII, tabs and line ends, and other bytes in small amounts: what text looks like and pictures don't. */
export function isPrintable(decoded: string): boolean {
  const odd = decoded.match(/[^\x20-\x7e\t\r\n]/g)?.length ?? 0;
  return odd * 20 <= decoded.length;
}
