/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { composes } from '../../shared/send-keys';
import type { Switches } from '../../switches';
import type { Labels } from '../labels';
import type { Field } from './use-composer';
import { useRichEditor } from './use-rich-editor';

interface EditProps {
  readonly text: string;
  readonly labels: Labels;
  /** Attributes of the editable element, for the variant that edits in a rich editor. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly onSend: (text: string) => void;
  readonly onCancel: () => void;
}

function Buttons({
  labels,
  onSend,
  onCancel,
}: Pick<EditProps, 'labels' | 'onCancel'> & { onSend: () => void }) {
  return (
    <div className="row">
      <button type="button" onClick={onCancel}>
        {labels.cancel}
      </button>
      <button type="button" onClick={onSend}>
        {labels.send}
      </button>
    </div>
  );
}

/** Enter starts a line here; only the button and Cmd+Enter send. */
function TextareaEdit({ text, labels, onSend, onCancel }: EditProps) {
  const [edited, setEdited] = useState(text);
  return (
    <div className="edit">
      <textarea
        className="resize-none"
        aria-label={labels.editMessage}
        autoFocus
        value={edited}
        onChange={({ currentTarget }) => setEdited(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !composes(event.nativeEvent))
            onSend(edited);
        }}
      />
      <Buttons labels={labels} onSend={() => onSend(edited)} onCancel={onCancel} />
    </div>
  );
}

function EditorEdit({ text, labels, attributes, onSend, onCancel }: EditProps) {
  const field = useRef<Field>(null);
  const send = (): void => onSend(field.current?.text() ?? '');
  const host = useRichEditor(field, {
    attributes: { ...attributes, role: 'textbox', 'aria-label': labels.editMessage },
    empty: { which: 'only', attributes: { class: 'placeholder' } },
    enter: 'sends',
    text,
    onChange: () => undefined,
    onSend: send,
    onMount: () => field.current?.focus(),
  });
  return (
    <div className="edit">
      <div ref={host} />
      <Buttons labels={labels} onSend={send} onCancel={onCancel} />
    </div>
  );
}

export function EditField({ kind, ...props }: EditProps & { readonly kind: Switches['editField'] }) {
  return kind === 'textarea' ? <TextareaEdit {...props} /> : <EditorEdit {...props} />;
}
