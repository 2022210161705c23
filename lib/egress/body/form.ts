import type { Leaf } from '../channel';
import type { Entry } from '../wire';
import { decodeBytes } from './bytes';
import type { Decoded } from './decoded';
import { isTelling, type Texts, wholeText } from './slot';

/** An entry's leaves, and the entry with new texts in their places. */
type DecodedEntry = Decoded<Entry>;

/** Fields under their name; a file as `name.filename` and, under its name, its content as one text. */
export async function decodeForm(entries: readonly Entry[]): Promise<Decoded<readonly Entry[]>> {
  const parts: DecodedEntry[] = [];
  for (const entry of entries) parts.push(await decodeEntry(entry));
  const rebuild = async (texts: Texts): Promise<readonly Entry[] | null> => {
    const fresh: Entry[] = [];
    let at = 0;
    for (const part of parts) {
      const entry = await part.rebuild(texts.slice(at, at + part.leaves.length));
      if (!entry) return null;
      fresh.push(entry);
      at += part.leaves.length;
    }
    return fresh;
  };
  return {
    leaves: parts.flatMap(({ leaves }) => leaves),
    unread: parts.flatMap(({ unread }) => unread),
    rebuild,
  };
}

async function decodeEntry({ name, value }: Entry): Promise<DecodedEntry> {
  const telling: Leaf[] = isTelling(name) ? [{ path: name, text: name }] : [];
  const renamed = ([fresh]: Texts) => (telling.length > 0 ? fresh : null) ?? name;
  if (typeof value === 'string') {
    const leaves = value === '' ? telling : [...telling, { path: name, text: value }];
    const rebuild: DecodedEntry['rebuild'] = async (texts) => ({
      name: renamed(texts),
      value: texts[telling.length] ?? value,
    });
    return { leaves, unread: [], rebuild };
  }
  const content = await decodeBytes(value, wholeText);
  const leaves = [
    ...telling,
    { path: `${name}.filename`, text: value.name },
    ...content.leaves.map(({ text }) => ({ path: name, text })),
  ];
  const rebuild: DecodedEntry['rebuild'] = async (texts) => {
    const file = await rebuildFile(value, content, texts.slice(telling.length));
    return file && { name: renamed(texts), value: file };
  };
  return { leaves, unread: content.unread, rebuild };
}

async function rebuildFile(
  file: File,
  content: Decoded<Uint8Array<ArrayBuffer>>,
  [fileName = null, ...texts]: Texts,
): Promise<File | null> {
  const changed = texts.some((text) => text !== null);
  if (!changed && fileName === null) return file;
  const bytes = changed ? await content.rebuild(texts) : file;
  const { type, lastModified } = file;
  return bytes && new File([bytes], fileName ?? file.name, { type, lastModified });
}
