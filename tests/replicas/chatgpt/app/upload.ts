import type { Switches } from '../../switches';
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
export async function upload(
  { file, name }: Chosen,
  { uploadVia, processed }: Pick<Switches, 'uploadVia' | 'processed'>,
  signal: AbortSignal,
): Promise<UploadedFile> {
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
  const put = { method: 'PUT', headers, body: file, signal };
  const status = await (uploadVia === 'xhr' ? byRequest : byFetch)(field(announced, 'upload_url'), put);
  if (status >= 300) throw new Error(`The upload was answered ${status}`);

  const done = await (processed === 'uploaded'
    ? postJson(`/backend-api/files/${id}/uploaded`, {}, { signal })
    : postJson(
        '/backend-api/files/process_upload_stream',
        {
          file_id: id,
          file_name: name,
          use_case: useCase,
          index_for_retrieval: true,
          entry_surface: 'composer',
        },
        { signal },
      ));
  await done.text();
  return { id, name, type: file.type === '' ? OCTETS : file.type, size: file.size };
}

interface Put {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: File;
  readonly signal: AbortSignal;
}

const byFetch = async (url: string, put: Put): Promise<number> => (await pageFetch(url, put)).status;

const byRequest = (url: string, { method, headers, body, signal }: Put): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () => resolve(request.status);
    request.onerror = () => reject(new Error('The upload failed'));
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
