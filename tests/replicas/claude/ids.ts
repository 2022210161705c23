/** Ids that look like UUIDs and are the same in every run. */

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // FNV alone leaves neighbours alike; this is the finaliser of MurmurHash3.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const hex = (text: string): string => hashOf(text).toString(16).padStart(8, '0');

export const uuidOf = (seed: string): string => {
  const digits = [1, 2, 3, 4].map((part) => hex(`${part}:${seed}`)).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
};

/** A generator of ids; equal seeds give equal series. */
export const seededIds = (seed: string): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return uuidOf(`${seed}/${count}`);
  };
};

export const ORGANIZATION = uuidOf('organization');
/** The parent of a conversation's first message. */
export const ROOT_MESSAGE = '00000000-0000-4000-8000-000000000000';
