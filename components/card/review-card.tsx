import { useState } from 'preact/hooks';
import type { Card, Choice } from '../surface/state';
import { useText } from '../text-context';
import { answersTo } from './answers';
import { CardHeader } from './card-header';
import { FilesBody } from './files-body';
import { headline } from './headline';
import { HeldBody } from './held-body';
import { PlainBody } from './plain-body';

interface Props {
  readonly card: Card;
  readonly onChoose: (event: MouseEvent, choice: Choice) => void;
  readonly onClose: () => void;
}

/** The question about a held payload: what it is, why it is held, and the safe ways on. */
export function ReviewCard({ card, onChoose, onClose }: Props) {
  const t = useText();
  const answers = answersTo(card);
  const [shown, show] = useState<Choice>(answers[0].choice);
  return (
    <dialog aria-modal="true" aria-labelledby="headline" aria-describedby="because" onClose={onClose}>
      <CardHeader card={card} title={headline(t, card)} />
      <div class="body">
        {card.kind === 'held' ? (
          <HeldBody card={card} transform={shown.type === 'way' ? shown.transform : null} />
        ) : card.kind === 'files' ? (
          <FilesBody files={card.files} />
        ) : (
          <PlainBody card={card} />
        )}
      </div>
      <footer>
        {answers.map((answer, at) => (
          <button
            key={answer.label(t)}
            type="button"
            class={at === 0 ? 'primary' : answer.choice.type === 'cancel' ? 'cancel' : ''}
            aria-keyshortcuts={answer.choice.type === 'cancel' ? 'Escape' : undefined}
            onFocus={() => show(answer.choice)}
            onPointerEnter={() => show(answer.choice)}
            onClick={(event) => onChoose(event, answer.choice)}
          >
            {answer.label(t)}
            {answer.choice.type === 'cancel' && <kbd aria-hidden="true">{t('key_escape')}</kbd>}
          </button>
        ))}
      </footer>
    </dialog>
  );
}
