/** Unsent text that outlives the page: read on load, written on change, mirrored to the site's other tabs. */
export interface DraftStore {
  /** Empty when there is none. */
  readonly read: (thread: string) => string;
  readonly write: (thread: string, text: string) => void;
  /** Another tab wrote. */
  readonly watch: (thread: string, onText: (text: string) => void, signal: AbortSignal) => void;
}

/** How a site lays its drafts out under one storage key. */
export interface DraftLayout {
  readonly key: string;
  readonly parse: (stored: string, thread: string) => string;
  /** The new stored value, or null when nothing is left to keep. */
  readonly print: (stored: string | null, thread: string, text: string) => string | null;
}

export function draftStore({ key, parse, print }: DraftLayout, storage: Storage): DraftStore {
  const read = (thread: string): string => {
    const stored = storage.getItem(key);
    return stored === null ? '' : parse(stored, thread);
  };
  return {
    read,
    write: (thread, text) => {
      const next = print(storage.getItem(key), thread, text);
      if (next === null) storage.removeItem(key);
      else storage.setItem(key, next);
    },
    watch: (thread, onText, signal) => {
      const listen = (event: StorageEvent): void => {
        if (event.key === key) onText(read(thread));
      };
      window.addEventListener('storage', listen, { signal });
    },
  };
}
