/** @jsxImportSource react */
import { CanvasDecoy, HiddenLightForm } from '../decoys';
import { TemporaryToggle } from '../temporary-toggle';
import type { ThreadView } from '../thread-view';
import { ClassicComposer } from './composer';
import { ClassicTurn } from './turn';

export function ClassicPage({ view }: { readonly view: ThreadView }) {
  const { conversation, place, labels } = view;
  return (
    <>
      <header id="page-header">
        <button type="button" data-testid="accounts-profile-button">
          A
        </button>
        <TemporaryToggle place={place} label={labels.temporary} />
      </header>
      <main>
        <HiddenLightForm />
        <div id="thread">
          {conversation.turns.map((turn, index) => (
            <ClassicTurn key={turn.id} view={view} turn={turn} number={index + 1} />
          ))}
        </div>
        <CanvasDecoy />
        {place.kind === 'chat' && (
          <div id="thread-bottom-container">
            <div id="thread-bottom" className="composer-parent">
              <ClassicComposer view={view} />
            </div>
          </div>
        )}
      </main>
    </>
  );
}
