/** @jsxImportSource react */
import type { ChangeEvent, ComponentProps } from 'react';

interface FileInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'type'> {
  readonly onFiles: (files: readonly File[]) => void;
}

/** A hidden file input. The upload starts at once, the input is cleared for the next choice. */
export function FileInput({ onFiles, ...attributes }: FileInputProps) {
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    onFiles([...(currentTarget.files ?? [])]);
    currentTarget.value = '';
  };
  return <input type="file" hidden {...attributes} onChange={take} />;
}
