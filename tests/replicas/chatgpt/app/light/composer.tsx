/** @jsxImportSource react */
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { composes } from '../../../shared/send-keys';
import { Chip } from '../chips';
import { FileInput } from '../file-input';
import type { ThreadView } from '../thread-view';
import { useComposer } from '../use-composer';
import { RichHost } from './rich-host';
import { textareaField } from './textarea-field';

/** A real form around a real textarea: it posts natively until the script takes over, and whenever there is none. */
export function LightComposer({ view }: { readonly view: ThreadView }) {
  const { labels, boot, attachments, conversation } = view;
  const { switches } = boot;
  const composer = useComposer(view);
  const rich = switches.lightHost === 'rich';
  const textarea = useRef<HTMLTextAreaElement>(null);
  const { field, onChange, restore } = composer;
  const write = useRef(onChange);
  useEffect(() => {
    write.current = onChange;
  });
  const begin = useRef(restore);
  useEffect(() => {
    const node = textarea.current;
    if (node === null || rich) return;
    field.current = textareaField(node, (text) => write.current(text));
    begin.current(node.value);
  }, [field, rich]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    composer.submit();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || composes(event.nativeEvent)) return;
    const always = event.metaKey || event.ctrlKey;
    if (switches.enter === 'newline' && !always) return;
    event.preventDefault();
    composer.form.current?.requestSubmit();
  };
  const idle = composer.idle && !conversation.streaming;

  return (
    <form
      ref={composer.form}
      className="wm-composer-composer"
      data-mobile-composer=""
      action="/unauth-mweb/conversation"
      method="post"
      onSubmit={submit}
      {...(switches.auth === 'out' ? { 'data-logged-out': '' } : {})}
    >
      <FileInput aria-label={labels.attachPhotos} accept="image/*" multiple onFiles={attachments.add} />
      {attachments.items.map((item) => (
        <Chip
          key={item.key}
          item={item}
          labels={labels}
          onRemove={() => attachments.remove(item.key)}
          onShow={(text) => composer.showPasted(item.key, text)}
        />
      ))}
      {rich && <RichHost view={view} composer={composer} />}
      <textarea
        hidden={rich}
        ref={textarea}
        id="mobile-composer-prompt"
        name="prompt"
        className="wm-composer-textarea"
        data-mobile-composer-prompt=""
        aria-label={labels.chatWith}
        placeholder={labels.ask}
        value={composer.text}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={press}
      />
      <button
        type={conversation.streaming ? 'button' : 'submit'}
        data-composer-submit=""
        data-send-label={labels.sendPrompt}
        data-stop-label={labels.stopStreaming}
        aria-label={conversation.streaming ? labels.stopStreaming : labels.sendPrompt}
        aria-disabled={idle}
        onClick={conversation.streaming ? conversation.stop : undefined}
        {...(conversation.streaming ? { 'data-stop-generating': '' } : {})}
        {...(idle ? { 'data-visually-disabled': '' } : {})}
      >
        {conversation.streaming ? '■' : '↑'}
      </button>
    </form>
  );
}
