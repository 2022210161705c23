/** @jsxImportSource react */
import { type FormEvent, useRef, useState } from 'react';
import { Chip } from '../chips';
import { FileInput } from '../file-input';
import { AddMenu, ModelMenu } from '../menus';
import type { ThreadView } from '../thread-view';
import { type Composer, useComposer } from '../use-composer';
import { useRichEditor } from '../use-rich-editor';

/** Voice while there's nothing to send, stop while an answer arrives, send otherwise: three different nodes. */
function PrimaryButton({ view, composer }: { readonly view: ThreadView; readonly composer: Composer }) {
  const { labels, conversation, attachments } = view;
  if (conversation.streaming) {
    return (
      <button
        type="button"
        data-testid="stop-button"
        aria-label={labels.stopStreaming}
        onClick={conversation.stop}
      >
        ■
      </button>
    );
  }
  if (composer.idle && !attachments.uploading) {
    return (
      <span data-testid="composer-speech-button-container">
        <button type="button" data-testid="composer-speech-button" aria-label={labels.voice}>
          ◉
        </button>
      </span>
    );
  }
  return (
    <button
      type="button"
      id="composer-submit-button"
      data-testid="send-button"
      aria-label={labels.sendPrompt}
      disabled={composer.idle}
      onClick={composer.submit}
    >
      ↑
    </button>
  );
}

export function ClassicComposer({ view }: { readonly view: ThreadView }) {
  const { labels, boot, attachments, place } = view;
  const composer = useComposer(view);
  const fallback = useRef<HTMLTextAreaElement>(null);
  const [live, setLive] = useState(false);
  const host = useRichEditor(composer.field, {
    attributes: {
      id: 'prompt-textarea',
      role: 'textbox',
      translate: 'no',
      'aria-label': labels.chatWith,
      'aria-multiline': 'true',
      'data-virtualkeyboard': 'true',
    },
    empty: {
      which: 'only',
      attributes: {
        class: 'placeholder',
        'data-placeholder': place.project ? `${labels.newChatIn} Harbour` : labels.askAnything,
      },
    },
    enter: boot.switches.enter,
    onChange: composer.onChange,
    onSend: composer.submit,
    onMount: () => {
      setLive(true);
      composer.restore(fallback.current?.value ?? '');
    },
  });

  return (
    <form
      ref={composer.form}
      className="group/composer"
      data-type="unified-composer"
      onSubmit={(event: FormEvent) => event.preventDefault()}
    >
      <FileInput id="upload-files" multiple onFiles={attachments.add} />
      <FileInput id="upload-photos" accept="image/*" multiple onFiles={attachments.add} />
      <FileInput id="upload-camera" accept="image/*" capture="environment" onFiles={attachments.add} />
      {attachments.items.map((item) => (
        <div key={item.key} data-testid="composer-attachment-tile">
          <Chip
            item={item}
            labels={labels}
            onRemove={() => attachments.remove(item.key)}
            onShow={(text) => composer.showPasted(item.key, text)}
          />
        </div>
      ))}
      <AddMenu
        view={view}
        button={{ id: 'composer-plus-btn', 'data-testid': 'composer-plus-btn', 'aria-haspopup': 'menu' }}
      />
      <div className="_prosemirror-parent_r1">
        <textarea
          ref={fallback}
          name="prompt-textarea"
          className="_fallbackTextarea_r1"
          placeholder={labels.askAnything}
          hidden={live}
        />
        <div ref={host} />
      </div>
      <div className="row" data-testid="composer-trailing-actions">
        <PrimaryButton view={view} composer={composer} />
      </div>
      <div className="row" data-testid="composer-footer-actions">
        <ModelMenu view={view} button={{ className: '__composer-pill' }} />
      </div>
    </form>
  );
}
