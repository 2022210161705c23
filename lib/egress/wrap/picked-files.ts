import { append, brand, getters, settle, uncurry } from '../pristine';

type Handle = FileSystemFileHandle | FileSystemDirectoryHandle;
export type Handles = Handle | readonly Handle[];

/** More files than this aren't read. */
const MOST = 2_000;

/** Reads the files behind handles, folders through and through. Null when one can't be read, or when there are too many. */
export function pickedFiles(): (handles: readonly Handle[], done: (files: File[] | null) => void) => void {
  if (typeof FileSystemFileHandle === 'undefined') return (_, done) => done(null);
  const kindOf = getters(FileSystemHandle.prototype)('kind');
  const isHandle = brand(kindOf);
  const getFile = uncurry(FileSystemFileHandle.prototype.getFile);
  const valuesOf = uncurry(FileSystemDirectoryHandle.prototype.values);

  return (handles, done) => {
    const files: File[] = [];
    const waiting: Handle[] = [];
    const fail = () => done(null);
    for (let i = 0; i < handles.length; i++) append(waiting, handles[i] as Handle);

    const read = (at: number): void => {
      const handle = waiting[at];
      if (at === waiting.length) return done(files);
      if (!isHandle(handle) || at > MOST) return fail();
      if (kindOf(handle) === 'directory')
        return list(handle as FileSystemDirectoryHandle, () => read(at + 1));
      const add = (file: File) => {
        append(files, file);
        read(at + 1);
      };
      settle(getFile(handle as FileSystemFileHandle), add, fail);
    };
    // The iterator's own `next` is out of reach before there is one. What a page hides by it still meets the network check.
    const list = (folder: FileSystemDirectoryHandle, next: () => void): void => {
      const entries = valuesOf(folder);
      const step = (): void =>
        settle(
          entries.next(),
          (entry) => {
            if (entry.done) return next();
            append(waiting, entry.value);
            if (waiting.length > MOST) fail();
            else step();
          },
          fail,
        );
      step();
    };
    read(0);
  };
}
