/** @jsxImportSource react */
import type { Labels } from '../labels';
import type { Attachment } from './use-attachments';

interface ChipProps {
  readonly item: Attachment;
  readonly labels: Labels;
  readonly onRemove: () => void;
  readonly onShow: (text: string) => void;
}

/** One chosen file. The markup is the app shell's; the classic page wraps it in a test id of its own. */
export function Chip({ item, labels, onRemove, onShow }: ChipProps) {
  const { name, state, pasted } = item;
  return (
    <span className="group/composer-attachment" data-state={state}>
      <button type="button" className="composer-attachment-surface" aria-label={name}>
        {name}
      </button>
      {pasted !== null && (
        <button type="button" onClick={() => onShow(pasted)}>
          {labels.showInField}
        </button>
      )}
      <button type="button" aria-label={`${labels.remove} ${name}`} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}
