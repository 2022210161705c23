/** @jsxImportSource react */
import { CanvasDecoy, HiddenLightForm } from '../decoys';
import type { ThreadView } from '../thread-view';
import { LightComposer } from './composer';
import { LightMessage } from './message';

export function LightPage({ view }: { readonly view: ThreadView }) {
  const { conversation, place, labels } = view;
  return (
    <div id="web-mobile-root" className="wm-app-appShell">
      <main className="wm-app-thread">
        <HiddenLightForm />
        <section data-web-mobile-conversation="" data-conversation-id={conversation.thread ?? ''}>
          <div data-mobile-thread="">
            <ol data-conversation-transcript="" aria-label={labels.conversation}>
              {conversation.turns.map((turn) => (
                <LightMessage key={turn.id} view={view} turn={turn} />
              ))}
            </ol>
          </div>
        </section>
        <CanvasDecoy />
        {place.kind === 'chat' && (
          <div data-composer-dock="">
            <LightComposer view={view} />
          </div>
        )}
      </main>
      <div data-octane-static-cookie-consent="">
        <button type="button">OK</button>
      </div>
      <dialog id="mobile-auth-dialog" />
    </div>
  );
}
