/** @jsxImportSource react */
import { useState } from 'react';
import type { Turn } from '../../turn';
import { Chips, type Thumbnail } from '../composer/Chips';
import { usePage } from '../context';
import { EditForm } from './EditForm';

interface Props {
  readonly turn: Turn;
  /** Absent where nothing can be changed. */
  readonly onEdit?: ((text: string) => void) | undefined;
}

const PASTED = 'paste.txt';

const thumbnails = ({ attachments, files }: Turn, pasted: string): readonly Thumbnail[] => [
  ...attachments.map(({ file_name, extracted_content }, at) => ({
    key: `text-${at}`,
    name: file_name === PASTED ? pasted : file_name,
    type: 'TXT',
    lines: extracted_content.split('\n').length,
    preview: null,
  })),
  ...files.map(({ file_uuid, file_name, file_kind }) => ({
    key: file_uuid,
    name: file_name,
    type: file_kind,
    lines: 0,
    preview: null,
  })),
];

export function UserTurn({ turn, onEdit }: Props) {
  const { labels, marks } = usePage();
  const [editing, setEditing] = useState(false);
  const lines = turn.text.split('\n');
  return (
    <>
      <h2 className="sr-only">{labels.youSaid}</h2>
      <Chips items={thumbnails(turn, labels.pasted)} />
      <div
        className="user"
        {...marks.data('cds', 'UserMessage')}
        {...marks.data('user-message-bubble', 'true')}
      >
        {editing && onEdit ? (
          <EditForm
            text={turn.text}
            onCancel={() => setEditing(false)}
            onSave={(text) => {
              setEditing(false);
              onEdit(text);
            }}
          />
        ) : (
          <>
            <div {...marks.test('user-message')}>
              {lines.map((line, at) => (
                <p key={`${at}`} className="whitespace-pre-wrap">
                  {line === '' ? <br /> : line}
                </p>
              ))}
            </div>
            {onEdit && (
              <button type="button" aria-label={labels.edit} onClick={() => setEditing(true)}>
                ✎
              </button>
            )}
          </>
        )}
      </div>
    </>
  );
}
