import type { UploadedFile } from './backend';
import { postJson } from './post';

/** A file as the user gave it. */
export interface Chosen {
  readonly file: File;
  readonly name: string;
}

const OCTETS = 'application/octet-stream';

function field(answer: unknown, name: string): string {
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : null;
  if (typeof value !== 'string') throw new Error(`The upload's answer has no ${name}`);
  return value;
}

/** Three steps: announce by name, put the bytes on another host, have them processed. Starts when the file is chosen. */
export async function upload({ file, name }: Chosen, signal: AbortSignal): Promise<UploadedFile> {
  const useCase = file.type.startsWith('image/') ? 'multimodal' : 'my_files';
  const announced: unknown = await (
    await postJson(
      '/backend-api/files',
      {
        file_name: name,
        file_size: file.size,
        use_case: useCase,
        timezone_offset_min: 300,
        reset_rate_limits: false,
        store_in_library: true,
      },
      { signal },
    )
  ).json();
  const id = field(announced, 'file_id');

  const headers = {
    'content-type': file.type === '' ? OCTETS : file.type,
    'x-ms-blob-type': 'BlockBlob',
    'x-ms-version': '2020-04-08',
  };
  const put = await pageFetch(field(announced, 'upload_url'), { method: 'PUT', headers, body: file, signal });
  if (!put.ok) throw new Error(`The upload was answered ${put.status}`);

  const processed = await postJson(
    '/backend-api/files/process_upload_stream',
    { file_id: id, file_name: name, use_case: useCase, index_for_retrieval: true, entry_surface: 'composer' },
    { signal },
  );
  await processed.text();
  return { id, name, type: file.type === '' ? OCTETS : file.type, size: file.size };
}
