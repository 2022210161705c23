import { bytesKey, formKey, formText, unseenKey, type Voucher } from '@/lib/messaging/body-keys';
import { LIMIT } from '@/lib/messaging/limits';
import type { Asked, Entry, Wire } from './wire';

type Departing = Pick<Extract<Asked, { type: 'body' }>, 'url' | 'method' | 'format'>;

const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i;

/**
 * The keys of a body as browsers show it to extensions. They differ: Chromium shows nothing of a blob and nothing of files in
 * a form, Firefox the names of such files and of blobs everything; both show a form's fields, when they can parse it, instead
 * of its bytes. A body gets every key by which it may be seen.
 */
export async function voucherOf(body: Wire, departing: Departing): Promise<Voucher> {
  const unseen = unseenKey(departing.method, departing.url);
  if (body === '') return { lasting: [], once: [unseen] };
  if (!(typeof body === 'string' || body instanceof Uint8Array || body instanceof Blob))
    return ofEntries(body, unseen);
  const once = body instanceof Blob ? [unseen] : [];
  if (body instanceof Blob && body.size > LIMIT) return { lasting: [], once };
  const { format } = departing;
  const form = await ofForm(body, format === '' && body instanceof Blob ? body.type : format, unseen);
  const bytes = await hash(new Uint8Array(await new Response(body).arrayBuffer()));
  return { lasting: [bytesKey(bytes), ...form.lasting], once: [...once, ...form.once] };
}

/** A text that is a form, as browsers take it for one. */
async function ofForm(
  body: string | Uint8Array<ArrayBuffer> | Blob,
  type: string,
  unseen: string,
): Promise<Voucher> {
  const none: Voucher = { lasting: [], once: [] };
  if (!FORM.test(type)) return none;
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    return await ofEntries(
      [...form].map(([name, value]) => ({ name, value })),
      unseen,
    );
  } catch {
    return none;
  }
}

async function ofEntries(entries: readonly Entry[], unseen: string): Promise<Voucher> {
  const fields = entries.map(
    ({ name, value }) => [name, typeof value === 'string' ? value : value.name] as const,
  );
  const key = formKey(await hash(new TextEncoder().encode(formText(fields))));
  if (entries.some(({ value }) => typeof value !== 'string')) return { lasting: [], once: [key, unseen] };
  // A native form may be sent as plain text, too.
  const plain = fields.map(([name, value]) => `${name}=${value}\r\n`).join('');
  return { lasting: [key, bytesKey(await hash(new TextEncoder().encode(plain)))], once: [] };
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
