/** @jsxImportSource react */
import { TextEditor, textOf } from '../composer/TextEditor';
import { usePage } from '../context';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
}

/** A textarea as observed, or a rich editor in case it becomes one. Enter sends in both. */
export function EditField({ value, onChange, onEnter }: Props) {
  const { boot, marks } = usePage();
  if (boot.switches.editField === 'editor')
    return (
      <TextEditor
        attributes={{ role: 'textbox', 'aria-multiline': 'true' }}
        placeholder=""
        initial={value}
        ready={() => undefined}
        change={(editor) => onChange(textOf(editor))}
        enter={(event) => {
          if (!event.shiftKey) onEnter();
          return !event.shiftKey;
        }}
        paste={() => false}
      />
    );
  return (
    <textarea
      className="whitespace-pre-wrap"
      {...marks.data('1p-ignore', 'true')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onKeyDown={(event) => {
        const composing = event.nativeEvent.isComposing || event.keyCode === 229;
        if (event.key !== 'Enter' || event.shiftKey || composing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
