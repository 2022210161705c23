/** @jsxImportSource react */
import type { FormEvent } from 'react';
import { Chip } from '../chips';
import { DictateButton } from '../dictate-button';
import { FileInput } from '../file-input';
import { linkBadges } from '../link-badges';
import { AddMenu, ModelMenu } from '../menus';
import { QuoteChip } from '../quote-chip';
import type { ThreadView } from '../thread-view';
import { useComposer } from '../use-composer';
import { useRichEditor } from '../use-rich-editor';

export function ShellComposer({ view }: { readonly view: ThreadView }) {
  const { labels, boot, attachments, conversation, place, model } = view;
  const composer = useComposer(view);
  const host = useRichEditor(composer.field, {
    attributes: {
      role: 'textbox',
      'data-composer-markdown': '',
      'aria-label': place.project ? `${labels.newChatIn} Harbour` : labels.ask,
      'aria-multiline': 'true',
    },
    empty: { which: 'each', attributes: { 'data-empty-paragraph': 'true' } },
    enter: boot.switches.enter,
    plugins: [linkBadges()],
    onChange: composer.onChange,
    // Unlike the classic page, Enter goes through the form's own submit event.
    onSend: () => composer.form.current?.requestSubmit(),
    onMount: () => composer.restore(''),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    composer.submit();
  };

  return (
    <form
      ref={composer.form}
      data-chatgpt-composer=""
      data-composer-placement={conversation.thread === null ? 'home' : 'thread'}
      data-thread-find-composer="true"
      onSubmit={submit}
    >
      <FileInput
        aria-label={labels.attachMedia}
        accept="image/*,video/*"
        multiple
        onFiles={attachments.add}
      />
      <FileInput aria-label={labels.attachPhotos} accept="image/*" multiple onFiles={attachments.add} />
      <FileInput aria-label={labels.attachFiles} multiple onFiles={attachments.add} />
      <div data-composer-attachments="" data-visible-attachments={String(attachments.items.length > 0)}>
        {attachments.items.map((item) => (
          <Chip
            key={item.key}
            item={item}
            labels={labels}
            onRemove={() => attachments.remove(item.key)}
            onShow={(text) => composer.showPasted(item.key, text)}
          />
        ))}
      </div>
      <QuoteChip quote={composer.quote} labels={labels} onRemove={composer.unquote} />
      <div className="ComposerLayoutInput-r1" ref={host} />
      <div className="row">
        <AddMenu view={view} button={{ 'data-composer-navigation-target': 'add-context' }} />
        <ModelMenu
          view={view}
          button={{
            'aria-label': labels.model,
            'data-codex-intelligence-trigger': 'true',
            'data-composer-navigation-target': 'reasoning',
            'data-selected-reasoning-effort': model.effort,
          }}
        />
        <DictateButton composer={composer} labels={labels} />
        <button
          type={conversation.streaming ? 'button' : 'submit'}
          className="size-token-button-composer"
          aria-label={conversation.streaming ? labels.stop : labels.send}
          disabled={!conversation.streaming && composer.idle}
          onClick={conversation.streaming ? conversation.stop : undefined}
        >
          {conversation.streaming ? '■' : '↑'}
        </button>
      </div>
    </form>
  );
}
