import type { Plugin } from 'prosemirror-state';
import { type RefObject, useEffect, useRef } from 'react';
import type { EmptyParagraphs } from '../../shared/empty-paragraphs';
import { proseEditor } from '../../shared/prose-editor';
import type { Field } from './use-composer';

export interface RichEditorOptions {
  readonly attributes: Readonly<Record<string, string>>;
  readonly empty: EmptyParagraphs;
  readonly enter: 'sends' | 'newline';
  readonly text?: string;
  readonly plugins?: readonly Plugin[];
  readonly onChange: (text: string) => void;
  readonly onSend: () => void;
  /** The editor stands. */
  readonly onMount?: () => void;
}

/** Mounts a ProseMirror editor into the element of the returned ref and keeps it in `field` while it lives. */
export function useRichEditor(
  field: RefObject<Field | null>,
  options: RichEditorOptions,
): RefObject<HTMLDivElement | null> {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (host.current === null) return;
    const { attributes, empty, enter, text = '', plugins = [] } = latest.current;
    const editor = proseEditor({
      host: host.current,
      attributes,
      empty,
      enter,
      text,
      plugins,
      onChange: (changed) => latest.current.onChange(changed),
      onSend: () => latest.current.onSend(),
    });
    field.current = editor;
    latest.current.onMount?.();
    return () => {
      field.current = null;
      editor.destroy();
    };
  }, [field]);
  return host;
}
