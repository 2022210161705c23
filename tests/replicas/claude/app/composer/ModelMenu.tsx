/** @jsxImportSource react */
import { useState } from 'react';
import { usePage } from '../context';
import { sendJson } from '../net/send-json';
import { urls } from '../net/urls';

export const MODELS = [
  { id: 'claude-opus-5-5', name: 'Opus 5.5' },
  { id: 'claude-sonnet-5-5', name: 'Sonnet 5.5' },
  { id: 'claude-haiku-4-5-20251001', name: 'Haiku 4.5' },
] as const;

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
    void sendJson(urls.model, { model: id }, { method: 'PATCH' });
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
