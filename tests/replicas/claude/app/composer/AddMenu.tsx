/** @jsxImportSource react */
import { useState } from 'react';
import { usePage } from '../context';
import { screenshot } from './screenshot';

interface Props {
  readonly pickFiles: () => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly addSource: (source: string) => void;
}

/** Opens on a pointer, like the live menu: a synthetic click alone does nothing. */
export function AddMenu({ pickFiles, addFiles, addSource }: Props) {
  const { labels } = usePage();
  const [open, setOpen] = useState(false);
  const choose = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  return (
    <div>
      <button
        type="button"
        aria-label={labels.attach}
        aria-expanded={open}
        onPointerDown={() => setOpen((was) => !was)}
      >
        +
      </button>
      {open && (
        <div role="menu" className="menu">
          <button type="button" role="menuitem" onClick={choose(pickFiles)}>
            {labels.uploadFiles}
          </button>
          <button
            type="button"
            role="menuitem"
            onClick={choose(() => void screenshot().then((file) => addFiles([file])))}
          >
            {labels.screenshot}
          </button>
          <button
            type="button"
            role="menuitem"
            onClick={choose(() => addSource('github:example/repository'))}
          >
            {labels.github}
          </button>
          <button type="button" role="menuitem" onClick={choose(() => addSource('gdrive:example-document'))}>
            Google Drive
          </button>
          <button type="button" role="menuitem" onClick={choose(() => addSource('skill:example'))}>
            Skills
          </button>
        </div>
      )}
    </div>
  );
}
