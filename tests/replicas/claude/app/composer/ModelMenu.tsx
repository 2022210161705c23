/** @jsxImportSource react */
import { useState } from 'react';
import { MODELS } from '../../models';
import { usePage } from '../context';

interface Props {
  readonly model: string;
  readonly onChoose: (id: string) => void;
}

export function ModelMenu({ model, onChoose }: Props) {
  const { labels, marks } = usePage();
  const [open, setOpen] = useState(false);
  const name = MODELS.find(({ id }) => id === model)?.name ?? model;
  const choose = (id: string) => () => {
    setOpen(false);
    onChoose(id);
  };
  return (
    <div>
      <button
        type="button"
        {...marks.test('model-selector-dropdown')}
        aria-label={`${labels.model}: ${name} Medium`}
        onPointerDown={() => setOpen((was) => !was)}
      >
        {name} Medium
      </button>
      {open && (
        <div role="menu" className="menu">
          {MODELS.map((item) => (
            <div
              key={item.id}
              role="menuitemradio"
              aria-checked={item.id === model}
              onClick={choose(item.id)}
            >
              {item.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
