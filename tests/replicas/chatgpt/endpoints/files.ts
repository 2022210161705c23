import type { Reply } from '../../server/route';
import { idSequence } from '../../shared/ids';
import { json } from './replies';

const STORAGE = 'https://sdmntprnorthcentralus.oaiusercontent.com';
const SEED = 0xf11e;
const nextFile = idSequence(SEED);

/** Announces a file: the bytes go to another host, at an address with a signature. */
export function announceFile(): Reply {
  const id = `file_${nextFile().replaceAll('-', '')}`;
  const signature = 'se=2026-11-21&sp=cw&sv=2024-08-04&sr=b&sig=dummy';
  return json({ status: 'success', file_id: id, upload_url: `${STORAGE}/files/${id}/raw?${signature}` });
}

export function processFile(): Reply {
  const events = ['file.processing.started', 'file.processing.completed'];
  return {
    headers: { 'content-type': 'application/x-ndjson' },
    body: events.map((event) => `${JSON.stringify({ event, progress: null })}\n`).join(''),
  };
}
