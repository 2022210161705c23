/** @jsxImportSource react */
import { type DragEvent, type ReactNode, useState } from 'react';

interface DropZoneProps {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Files may be dropped anywhere on the page. Dragged text stays the editor's business. */
export function DropZone({ label, onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const accept = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setOver(event.type !== 'drop');
    if (event.type === 'drop') onFiles([...event.dataTransfer.files]);
  };
  return (
    <div className="page" onDragEnter={accept} onDragOver={accept} onDrop={accept}>
      {children}
      {over && <div className="drop-overlay">{label}</div>}
    </div>
  );
}
