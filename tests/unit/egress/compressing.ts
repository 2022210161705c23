import { deflateSync, gzipSync as pack } from 'node:zlib';

export const gzipSync = (data: string | Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(pack(data));
export const zlibSync = (data: string | Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(deflateSync(data));
