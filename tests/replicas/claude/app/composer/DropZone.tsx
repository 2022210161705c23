/** @jsxImportSource react */
import { type DragEvent, type ReactNode, useState } from 'react';
import { usePage } from '../context';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Takes files anywhere in the column; dropped text is the editor's own business. */
export function DropZone({ onFiles, children }: Props) {
  const { labels, marks } = usePage();
  const [over, setOver] = useState(false);
  return (
    <div
      className="column"
      {...marks.test('chat-column')}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && <div className="overlay">{labels.drop}</div>}
    </div>
  );
}
