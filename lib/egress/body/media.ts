import type { Bytes } from './read';

export interface Media {
  /** As people call it. */
  readonly name: string;
  readonly kind: 'closed' | 'audio';
}

interface Signature extends Media {
  /** Its first bytes, `.` for any. */
  readonly starts: string;
  readonly at?: number;
}

const closed = (name: string, starts: string, at = 0): Signature => ({ name, kind: 'closed', starts, at });
const audio = (name: string, starts: string, at = 0): Signature => ({ name, kind: 'audio', starts, at });

/** First bytes as the formats' own specifications and https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern say. */
const SIGNATURES: readonly Signature[] = [
  closed('PNG', '\x89PNG'),
  closed('JPEG', '\xff\xd8\xff'),
  closed('GIF', 'GIF8'),
  closed('WebP', 'RIFF....WEBP'),
  closed('TIFF', 'II*\0'),
  closed('TIFF', 'MM\0*'),
  closed('BMP', 'BM....\0\0\0\0'),
  closed('PDF', '%PDF-'),
  closed('ZIP', 'PK\x03\x04'),
  closed('ZIP', 'PK\x05\x06'),
  closed('7z', '7z\xbc\xaf\x27\x1c'),
  closed('RAR', 'Rar!\x1a\x07'),
  closed('xz', '\xfd7zXZ\0'),
  closed('bzip2', 'BZh.1AY&SY'),
  closed('Office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  closed('SQLite', 'SQLite format 3\0'),
  closed('tar', 'ustar', 257),
  audio('WAV', 'RIFF....WAVE'),
  audio('Ogg', 'OggS'),
  audio('MP3', 'ID3'),
  audio('FLAC', 'fLaC'),
];

/** Containers of sound or pictures; which of them, their first bytes tell by these words. */
const CONTAINERS = [
  { name: 'WebM', starts: '\x1a\x45\xdf\xa3', at: 0, sound: 'A_', pictures: 'V_' },
  { name: 'MP4', starts: 'ftyp', at: 4, sound: 'soun', pictures: 'vide' },
] as const;

/** What bytes are by their beginning; null for what no table knows. */
export function mediaOf(head: Bytes): Media | null {
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  const fits = ({ starts, at = 0 }: Pick<Signature, 'starts' | 'at'>) =>
    [...starts].every((letter, index) => letter === '.' || text[at + index] === letter);
  const known = SIGNATURES.find(fits);
  if (known) return { name: known.name, kind: known.kind };
  const container = CONTAINERS.find(fits);
  if (!container) return null;
  const { name, sound, pictures } = container;
  return { name, kind: text.includes(sound) && !text.includes(pictures) ? 'audio' : 'closed' };
}
