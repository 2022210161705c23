import type { Exchange, Reply } from '../../server/route';
import { uuidOf } from '../ids';
import { json } from './json';

const fileOf = async ({ body, headers }: Exchange): Promise<File | null> => {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': headers['content-type'] ?? '' },
  }).formData();
  const file = form.get('file');
  return file instanceof File ? file : null;
};

const kindOf = (type: string): string =>
  type.startsWith('image/')
    ? 'image'
    : type.startsWith('text/') || type === 'application/pdf'
      ? 'document'
      : 'blob';

/** `wiggle/upload-file`: the file goes out the moment it is chosen, long before anything is sent. */
export const uploadFile = async (exchange: Exchange): Promise<Reply> => {
  const file = await fileOf(exchange);
  if (file === null) return json({ success: false }, 400);
  const uuid = uuidOf(`${file.name}/${file.size}`);
  return json({
    success: true,
    file_uuid: uuid,
    file_name: file.name,
    sanitized_name: file.name.replace(/[^\w.-]/g, '_'),
    file_kind: kindOf(file.type),
    size_bytes: file.size,
    thumbnail_url: null,
    path: `/mnt/user-data/uploads/${uuid}`,
  });
};

/** The older ways: the server reads the file and gives its text back. */
export const convertDocument = async (exchange: Exchange): Promise<Reply> => {
  const file = await fileOf(exchange);
  if (file === null) return json({ success: false }, 400);
  return json({
    file_name: file.name,
    file_type: file.type,
    file_size: file.size,
    extracted_content: await file.text(),
  });
};
