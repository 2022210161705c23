/** @jsxImportSource react */
import { usePage } from '../context';

/** What a thumbnail shows; the same in the composer and above a sent message. */
export interface Thumbnail {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly lines: number;
  readonly preview: string | null;
}

interface Props {
  readonly items: readonly Thumbnail[];
  /** Absent above a sent message: what was sent stays. */
  readonly onRemove?: (key: string) => void;
}

export function Chips({ items, onRemove }: Props) {
  const { labels, marks } = usePage();
  return (
    <div className="row">
      {items.map((item) => (
        <div key={item.key} className="chip" {...marks.test('file-thumbnail')}>
          <button type="button" aria-label={`${item.name}, ${item.type}, ${item.lines} ${labels.lines}`}>
            {item.preview === null ? <h3>{item.name}</h3> : <img src={item.preview} alt={item.name} />}
          </button>
          {onRemove && (
            <button type="button" aria-label={labels.remove} onClick={() => onRemove(item.key)}>
              ×
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
