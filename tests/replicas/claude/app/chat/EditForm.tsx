/** @jsxImportSource react */
import { useState } from 'react';
import { usePage } from '../context';
import { EditField } from './EditField';

interface Props {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** No form here either. The save button is known by its inner span only; its label is in the user's language. */
export function EditForm({ text, onSave, onCancel }: Props) {
  const { labels } = usePage();
  const [value, setValue] = useState(text);
  const save = (): void => {
    if (value.trim() !== '') onSave(value);
  };
  return (
    <div>
      <EditField value={value} onChange={setValue} onEnter={save} />
      <div className="row">
        <button type="button" onClick={onCancel}>
          {labels.cancel}
        </button>
        <button type="button" disabled={value.trim() === ''} onClick={save}>
          <span className="bg-fill-primary">{labels.save}</span>
        </button>
      </div>
    </div>
  );
}
