import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { WebRequest } from 'webextension-polyfill';
import { bytesKey, type Fields, formKey, formText, unseenKey } from '@/lib/messaging/body-keys';

type Details = Pick<WebRequest.OnBeforeRequestDetailsType, 'method' | 'url' | 'requestBody'>;

/** Firefox cuts long bodies off and says so here, which the common API doesn't name. */
interface Cut {
  readonly truncated?: boolean;
}

/** How a form with files begins, of which Chromium shows all but the files. */
const BOUNDARY = [0x2d, 0x2d];

/** The keys by which a request's body may have been vouched for; null for one that says nothing. */
export function keysSeen({ method, url, requestBody }: Details): readonly string[] | null {
  if (!requestBody) return null;
  const unseen = unseenKey(method, url);
  const { formData, raw, error } = requestBody;
  if (formData) return [formKey(hash(new TextEncoder().encode(formText(fieldsOf(formData)))))];
  if (!raw || error) return [unseen];
  if (raw.some((part) => !(part.bytes instanceof ArrayBuffer) || (part as Cut).truncated)) return [unseen];
  const bytes = joined(raw.map((part) => new Uint8Array(part.bytes as ArrayBuffer)));
  if (bytes.length === 0) return null;
  const hidesFiles = BOUNDARY.every((byte, at) => bytes[at] === byte);
  return [bytesKey(hash(bytes)), ...(hidesFiles ? [unseen] : [])];
}

/** The common API's types know one value a name; browsers give lists. */
function* fieldsOf(formData: object): Fields {
  for (const [name, values] of Object.entries(formData) as [string, readonly unknown[]][])
    for (const value of values) yield [name, value instanceof ArrayBuffer ? utf8(value) : String(value)];
}

/** Not the platform's own digest, which answers later: Chromium takes a listener's answer at once or not at all. */
const hash = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

const utf8 = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
