/** @jsxImportSource react */
import type { Editor } from '@tiptap/core';
import { useRef, useState } from 'react';
import type { Draft } from '../../turn';
import { usePage } from '../context';
import { AddMenu } from './AddMenu';
import { Chips } from './Chips';
import { editorAttributes, wrapperAttributes } from './editor-attributes';
import { FileInput } from './FileInput';
import { ModelMenu } from './ModelMenu';
import { enterRule, pasteRule } from './rules';
import { SendButton } from './SendButton';
import { type Surface, SurfaceSwitch } from './SurfaceSwitch';
import { TextEditor, textOf } from './TextEditor';
import type { Attachments } from './use-attachments';

interface Props {
  readonly attachments: Attachments;
  readonly placeholder: string;
  readonly prefill: string;
  readonly busy: boolean;
  readonly model: string;
  readonly onModel: (id: string) => void;
  readonly surface: Surface;
  readonly onSurface: (to: Surface) => void;
  readonly onSend: (draft: Draft) => void;
  readonly onStop: () => void;
}

export function Composer({ attachments, placeholder, prefill, busy, model, surface, ...on }: Props) {
  const page = usePage();
  const editor = useRef<Editor | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [filled, setFilled] = useState(false);
  const [sources, setSources] = useState<readonly string[]>([]);
  const { chips } = attachments;
  const ready = (filled || chips.length > 0) && !chips.some((chip) => chip.uploading);

  const send = (): void => {
    if (busy || !ready || editor.current === null) return;
    const draft: Draft = {
      text: textOf(editor.current),
      attachments: chips.flatMap((chip) => chip.attachment ?? []),
      files: chips.flatMap((chip) => chip.upload ?? []),
      sources,
    };
    editor.current.commands.clearContent(true);
    attachments.clear();
    setSources([]);
    on.onSend(draft);
  };

  return (
    <fieldset className="w-full">
      <FileInput input={input} onFiles={attachments.addFiles} />
      <Chips items={chips} onRemove={attachments.remove} />
      <div {...wrapperAttributes(page)}>
        <TextEditor
          attributes={editorAttributes(page)}
          placeholder={placeholder}
          initial={prefill}
          ready={(live) => {
            editor.current = live;
          }}
          change={(live) => setFilled(textOf(live).trim() !== '')}
          enter={enterRule(page.boot, send)}
          paste={pasteRule(page.boot, attachments)}
        />
      </div>
      <div className="row">
        <AddMenu
          pickFiles={() => input.current?.click()}
          addFiles={attachments.addFiles}
          addSource={(source) => setSources((now) => [...now, source])}
        />
        <SurfaceSwitch surface={surface} onChange={on.onSurface} />
        <ModelMenu model={model} onChoose={on.onModel} />
        <button type="button" aria-label={page.labels.record}>
          ●
        </button>
        <button
          type="button"
          aria-label={page.labels.voice}
          className={surface === 'Cowork' ? 'opacity-0' : ''}
        >
          ◍
        </button>
        <SendButton busy={busy} ready={ready} onSend={send} onStop={on.onStop} />
      </div>
    </fieldset>
  );
}
