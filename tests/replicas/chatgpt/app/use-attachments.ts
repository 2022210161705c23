import { useEffect, useRef, useState } from 'react';
import type { Switches } from '../../switches';
import type { UploadedFile } from './backend';
import { upload } from './upload';

export interface Attachment {
  readonly key: number;
  readonly name: string;
  readonly state: 'uploading' | 'ready' | 'failed';
  readonly uploaded: UploadedFile | null;
  /** A long paste can go back into the text field. */
  readonly pasted: string | null;
}

export interface Attachments {
  readonly items: readonly Attachment[];
  readonly uploading: boolean;
  readonly ready: readonly UploadedFile[];
  readonly add: (files: readonly File[]) => void;
  readonly addPasted: (text: string, label: string) => void;
  readonly remove: (key: number) => void;
  readonly clear: () => void;
}

/** The files of the message that is being written. */
export function useAttachments(switches: Switches): Attachments {
  const [items, setItems] = useState<readonly Attachment[]>([]);
  const count = useRef(0);
  const running = useRef(new Map<number, AbortController>());

  useEffect(() => {
    const uploads = running.current;
    return () => {
      for (const abort of uploads.values()) abort.abort();
    };
  }, []);

  const change = (key: number, edit: Partial<Attachment>): void =>
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...edit } : item)));

  const start = (file: File, name: string, pasted: string | null): void => {
    const key = ++count.current;
    const abort = new AbortController();
    running.current.set(key, abort);
    setItems((all) => [...all, { key, name, pasted, state: 'uploading', uploaded: null }]);
    upload({ file, name: sentAs(file.name, switches.chipName) }, switches, abort.signal)
      .then((uploaded) => change(key, { state: 'ready', uploaded }))
      .catch(() => change(key, { state: 'failed' }))
      .finally(() => running.current.delete(key));
  };

  return {
    items,
    uploading: items.some(({ state }) => state === 'uploading'),
    ready: items.flatMap(({ uploaded }) => uploaded ?? []),
    add: (files) => {
      for (const file of files) start(file, file.name, null);
    },
    addPasted: (text, label) => {
      start(new File([text], 'Pasted text.txt', { type: 'text/plain' }), label, text);
    },
    remove: (key) => {
      running.current.get(key)?.abort();
      setItems((all) => all.filter((item) => item.key !== key));
    },
    clear: () => setItems([]),
  };
}

/** The site was seen to put a time into the names of files; a name that a guard wrote must survive it. */
const sentAs = (name: string, how: Switches['chipName']): string =>
  how === 'kept' ? name : name.replace(/(\.\w+)?$/, ' (2026-11-21 10-00)$1');
