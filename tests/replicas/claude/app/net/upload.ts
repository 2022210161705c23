import type { Upload } from '../../turn';
import type { Variants } from '../../variants';
import { urls } from './urls';

const byRequest = (url: string, body: FormData): Promise<string> =>
  new Promise((resolve, reject) => {
    const request = new PageRequest();
    request.open('POST', url);
    request.onload = () =>
      request.status < 300 ? resolve(request.responseText) : reject(new Error(`Upload: ${request.status}`));
    request.onerror = () => reject(new Error('Upload failed'));
    request.send(body);
  });

const byFetch = async (url: string, body: FormData): Promise<string> => {
  const response = await pageFetch(url, { method: 'POST', body });
  if (!response.ok) throw new Error(`Upload: ${response.status}`);
  return response.text();
};

/** Goes out the moment a file is chosen. */
export const upload = async (
  file: File,
  conversation: string,
  via: Variants['uploadVia'],
): Promise<Upload> => {
  const body = new FormData();
  body.append('file', file, file.name);
  const send = via === 'xhr' ? byRequest : byFetch;
  return JSON.parse(await send(urls.upload(conversation), body)) as Upload;
};
