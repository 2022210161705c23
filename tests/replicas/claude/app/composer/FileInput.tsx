/** @jsxImportSource react */
import type { RefObject } from 'react';
import { usePage } from '../context';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Hidden and cleared after each choice, so that the same file can be chosen twice. */
export function FileInput({ input, onFiles }: Props) {
  const { labels, marks } = usePage();
  return (
    <input
      ref={input}
      {...marks.id('chat-input-file-upload-onpage')}
      {...marks.test('file-upload')}
      type="file"
      multiple
      hidden
      aria-label={labels.uploadFiles}
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])]);
        currentTarget.value = '';
      }}
    />
  );
}
