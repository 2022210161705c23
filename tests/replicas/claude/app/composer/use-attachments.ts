import { useState } from 'react';
import type { Attachment, Upload } from '../../turn';
import { usePage } from '../context';
import { upload } from '../net/upload';

/** What hangs on a draft. A file is uploading until its `upload` is there. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly lines: number;
  /** Present for text that travels inside the completion. */
  readonly attachment: Attachment | null;
  readonly upload: Upload | null;
  readonly uploading: boolean;
  readonly preview: string | null;
}

export interface Attachments {
  readonly chips: readonly Chip[];
  readonly addFiles: (files: readonly File[]) => void;
  readonly addPaste: (text: string) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
}

const extension = (name: string): string => name.split('.').at(-1)?.toUpperCase() ?? '';
const isText = (file: File): boolean => file.type.startsWith('text/') || file.type === 'application/json';

const asAttachment = (name: string, type: string, text: string): Attachment => ({
  file_name: name,
  file_type: type,
  file_size: new Blob([text]).size,
  extracted_content: text,
});

export const useAttachments = (conversation: () => string): Attachments => {
  const { boot, labels, nextId } = usePage();
  const { variants } = boot;
  const [chips, setChips] = useState<readonly Chip[]>([]);

  const update = (key: string, fields: Partial<Chip>): void =>
    setChips((now) => now.map((chip) => (chip.key === key ? { ...chip, ...fields } : chip)));
  const remove = (key: string): void => setChips((now) => now.filter((chip) => chip.key !== key));

  const addFile = async (file: File): Promise<void> => {
    const key = nextId();
    const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : null;
    const fresh = { key, name: file.name, type: extension(file.name), lines: 0, preview };
    setChips((now) => [...now, { ...fresh, attachment: null, upload: null, uploading: true }]);
    try {
      const stored = await upload(file, conversation(), variants.uploadVia);
      const text = isText(file) ? await file.text() : null;
      const inlined = text !== null && variants.inlineText === 'on';
      update(key, {
        upload: stored,
        uploading: false,
        lines: text?.split('\n').length ?? 0,
        attachment: inlined ? asAttachment(file.name, file.type, text) : null,
      });
    } catch {
      remove(key);
    }
  };

  const addPaste = (text: string): void => {
    if (variants.pasteWire === 'file') {
      void addFile(new File([text], 'paste.txt', { type: 'text/plain' }));
      return;
    }
    const attachment = asAttachment('paste.txt', 'txt', text);
    const lines = text.split('\n').length;
    const shown = { key: nextId(), name: labels.pasted, type: 'TXT', lines, preview: null };
    setChips((now) => [...now, { ...shown, attachment, upload: null, uploading: false }]);
  };

  return {
    chips,
    addFiles: (files) => files.forEach((file) => void addFile(file)),
    addPaste,
    remove,
    clear: () => setChips([]),
  };
};
