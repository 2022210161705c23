/** @jsxImportSource react */
import { usePage } from '../context';

export type Surface = 'Chat' | 'Cowork';
const SURFACES: readonly Surface[] = ['Chat', 'Cowork'];

export function SurfaceSwitch({ surface, onChange }: { surface: Surface; onChange: (to: Surface) => void }) {
  const { labels } = usePage();
  return (
    <div role="radiogroup" aria-label={labels.surface}>
      {SURFACES.map((name) => (
        <button
          key={name}
          type="button"
          role="radio"
          aria-checked={name === surface}
          onClick={() => onChange(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
