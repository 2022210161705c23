/** @jsxImportSource react */
import { useState } from 'react';
import type { Boot } from '../boot';
import { labelsOf } from '../labels';
import { MODELS, WORK_MODEL } from '../models';
import type { Place } from '../place';
import { ROOT_TURN, type Turn, turnsAt } from '../turns';
import type { Backend } from './backend';
import { ClassicPage } from './classic/page';
import { DropZone } from './drop-zone';
import { LightPage } from './light/page';
import { ShellPage } from './shell/page';
import { useAttachments } from './use-attachments';
import { useConversation } from './use-conversation';

const PAGES = { classic: ClassicPage, shell: ShellPage, light: LightPage };

interface ThreadProps {
  readonly boot: Boot;
  readonly place: Place;
  readonly backend: Backend;
  readonly nextId: () => string;
}

/** What a native post brought stands in the page as if it had been sent by script. */
function postedTurns(text: string): readonly Turn[] {
  const question = { id: 'posted-question', role: 'user', parent: ROOT_TURN, text } as const;
  const answer = { id: 'posted-answer', role: 'assistant', parent: question.id, text: 'Received.' } as const;
  return [question, answer].map((turn) => ({ ...turn, files: [], state: 'complete' }));
}

/** One visit of one conversation. Navigation mounts another one, composer and file inputs included. */
export function Thread({ boot, place, backend, nextId }: ThreadProps) {
  const generation = boot.switches.ui;
  const labels = labelsOf(boot.switches.loc);
  const [chosen, onModel] = useState(MODELS[0]);
  const [work, onWork] = useState(false);
  const model = work ? WORK_MODEL : chosen;
  const attachments = useAttachments(boot.switches);
  const conversation = useConversation({
    place,
    generation,
    backend,
    nextId,
    initial: boot.posted === null ? turnsAt(place, boot.switches.loc) : postedTurns(boot.posted),
    model: { model: model.slug, effort: model.effort },
    leakTelemetry: boot.switches.leakTelemetry === 'on',
  });
  const Page = PAGES[generation];
  return (
    <DropZone label={labels.dropToAttach} onFiles={attachments.add}>
      <Page
        view={{
          boot,
          generation,
          labels,
          place,
          backend,
          conversation,
          attachments,
          model,
          onModel,
          work,
          onWork,
        }}
      />
    </DropZone>
  );
}
