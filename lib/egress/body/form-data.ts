import { append, bare, only, settle } from '../pristine';
import {
  blobBuffer,
  blobType,
  bytesOf,
  fileModified,
  fileName,
  formAppend,
  formEach,
  isFile,
  NativeFile,
  NativeFormData,
} from '../web';
import { type DecodedBytes, decodeBytes } from './bytes';
import type { Done } from './done';
import { asIs, isTelling, type Slot, type Texts, wholeText } from './slot';

interface Entry {
  readonly name: string;
  readonly value: FormDataEntryValue;
  content: DecodedBytes | null;
  /** Where the entry's leaves stand in the list of all; -1 for a leaf it doesn't have. */
  nameAt: number;
  fileNameAt: number;
  contentAt: number;
}

export interface DecodedForm {
  readonly slots: readonly Slot[];
  readonly rebuild: (texts: Texts, done: Done<FormData>) => void;
}

/** Fields under their name; a file as `name.filename` and, under its name, its content as one text. */
export function decodeForm(form: FormData, done: Done<DecodedForm>): void {
  const entries = entriesOf(form);
  readFiles(entries, 0, (read) => {
    if (!read) return done(null);
    const slots: Slot[] = [];
    for (let i = 0; i < entries.length; i++) collect(entries[i] as Entry, slots);
    done({ slots, rebuild: (texts, rebuilt) => rebuild(entries, texts, new NativeFormData(), 0, rebuilt) });
  });
}

/** The same entries in a form that the page can't change any more. */
export function copyForm(form: FormData): FormData {
  const copy = new NativeFormData();
  formEach(form, (value, name) => formAppend(copy, name, value));
  return copy;
}

function entriesOf(form: FormData): Entry[] {
  const entries: Entry[] = [];
  formEach(form, (value, name) =>
    append(entries, { name, value, content: null, nameAt: -1, fileNameAt: -1, contentAt: -1 }),
  );
  return entries;
}

function readFiles(entries: readonly Entry[], from: number, done: Done<true>): void {
  let at = from;
  while (at < entries.length && !isFile(entries[at]?.value)) at++;
  const entry = entries[at];
  if (!entry) return done(true);
  settle(
    blobBuffer(entry.value as File),
    (buffer) =>
      decodeBytes(bytesOf(buffer), wholeText, (content) => {
        if (!content) return done(null);
        entry.content = content;
        readFiles(entries, at + 1, done);
      }),
    () => done(null),
  );
}

function collect(entry: Entry, slots: Slot[]): void {
  const { name, value, content } = entry;
  const add = (path: string, text: string): number => {
    append(slots, { path, text, start: 0, end: text.length, write: asIs });
    return slots.length - 1;
  };
  if (isTelling(name)) entry.nameAt = add(name, name);
  if (isFile(value)) entry.fileNameAt = add(`${name}.filename`, fileName(value));
  const text = typeof value === 'string' ? value : (content?.slots[0]?.text ?? '');
  if (text !== '') entry.contentAt = add(name, text);
}

function rebuild(
  entries: readonly Entry[],
  texts: Texts,
  form: FormData,
  at: number,
  done: Done<FormData>,
): void {
  const entry = entries[at];
  if (!entry) return done(form);
  const { value, content } = entry;
  const name = pick(texts, entry.nameAt) ?? entry.name;
  const text = pick(texts, entry.contentAt);
  const renamed = pick(texts, entry.fileNameAt);
  const put = (fresh: FormDataEntryValue): void => {
    formAppend(form, name, fresh);
    rebuild(entries, texts, form, at + 1, done);
  };
  if (typeof value === 'string') return put(text ?? value);
  const refile = (part: BlobPart): void => {
    const options = bare({ type: blobType(value), lastModified: fileModified(value) });
    put(new NativeFile(only(part), renamed ?? fileName(value), options));
  };
  if (text !== null && content)
    return content.rebuild(only(text), (bytes) => (bytes ? refile(bytes) : done(null)));
  if (renamed !== null) return refile(value);
  put(value);
}

const pick = (texts: Texts, at: number): string | null => (at < 0 ? null : (texts[at] ?? null));
