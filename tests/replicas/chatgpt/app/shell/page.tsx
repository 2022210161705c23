/** @jsxImportSource react */
import { CanvasDecoy, HiddenShellForm } from '../decoys';
import { TemporaryToggle } from '../temporary-toggle';
import type { ThreadView } from '../thread-view';
import { ShellComposer } from './composer';
import { exchanges, ShellExchange } from './exchange';

export function ShellPage({ view }: { readonly view: ThreadView }) {
  const { conversation, place, labels, work, onWork } = view;
  return (
    <>
      <header data-app-shell-titlebar="">
        <div role="tablist">
          <button type="button" role="tab" aria-selected={!work} onClick={() => onWork(false)}>
            {labels.chat}
          </button>
          <button type="button" role="tab" aria-selected={work} onClick={() => onWork(true)}>
            {labels.work}
          </button>
        </div>
        <div id="conversation-header-actions">
          <TemporaryToggle place={place} label={labels.temporary} />
        </div>
      </header>
      <main>
        <HiddenShellForm />
        {exchanges(conversation.turns).map((exchange, number) => (
          <ShellExchange key={exchange.question.id} view={view} number={number} {...exchange} />
        ))}
        <CanvasDecoy />
        {place.kind === 'chat' && (
          <div data-composer-body="">
            <ShellComposer view={view} />
          </div>
        )}
      </main>
    </>
  );
}
