/** @jsxImportSource react */
import type { Place } from '../place';

/** Switches by loading the other address, which is all that a test needs of it. */
export function TemporaryToggle({ place, label }: { readonly place: Place; readonly label: string }) {
  const target = place.temporary ? '/' : '/?temporary-chat=true';
  return (
    <>
      <button
        type="button"
        aria-label={label}
        aria-pressed={place.temporary}
        onClick={() => location.assign(target)}
      >
        ◌
      </button>
      {place.temporary && <span data-testid="temporary-chat-label">{label}</span>}
    </>
  );
}
