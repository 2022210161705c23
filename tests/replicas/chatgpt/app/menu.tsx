/** @jsxImportSource react */
import { type ComponentProps, useState } from 'react';

export interface MenuItem {
  readonly name: string;
  readonly checked?: boolean;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly button: ComponentProps<'button'> & Readonly<Record<`data-${string}`, string>>;
  readonly items: readonly MenuItem[];
}

/** A button with a menu. It opens on pointer down alone: a synthetic click does nothing, as on the site. */
export function Menu({ button, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <span className="menu">
      <button type="button" aria-expanded={open} {...button} onPointerDown={() => setOpen(!open)} />
      {open && (
        <div role="menu">
          {items.map(({ name, checked, onChoose }) => (
            <div
              key={name}
              role={checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={checked}
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                onChoose();
              }}
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </span>
  );
}
