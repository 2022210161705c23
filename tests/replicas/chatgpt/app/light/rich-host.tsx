/** @jsxImportSource react */
import type { ThreadView } from '../thread-view';
import type { Composer } from '../use-composer';
import { useRichEditor } from '../use-rich-editor';

/** The rich editor that was seen beside the text area; what is written in it stands in the area, too. */
export function RichHost({ view, composer }: { readonly view: ThreadView; readonly composer: Composer }) {
  const { labels, boot } = view;
  const host = useRichEditor(composer.field, {
    attributes: { role: 'textbox', 'aria-label': labels.chatWith, 'aria-multiline': 'true' },
    empty: { which: 'each', attributes: { 'data-empty-paragraph': 'true' } },
    enter: boot.switches.enter,
    onChange: composer.onChange,
    onSend: () => composer.form.current?.requestSubmit(),
    onMount: () => composer.restore(''),
  });
  return <div data-composer-editor-host="" ref={host} />;
}
