/** @jsxImportSource react */
import type { Labels } from '../labels';
import type { Composer } from './use-composer';

/** While somebody speaks the button gives way to two: the words into the field, or straight to the server. */
export function DictateButton({
  composer,
  labels,
}: {
  readonly composer: Composer;
  readonly labels: Labels;
}) {
  const { dictation } = composer;
  if (!dictation.running)
    return (
      <button type="button" aria-label={labels.dictate} onClick={dictation.start}>
        ◉
      </button>
    );
  return (
    <>
      <button type="button" aria-label={labels.stopDictation} onClick={dictation.write}>
        ■
      </button>
      <button type="button" aria-label={labels.transcribeAndSend} onClick={dictation.send}>
        ↑
      </button>
    </>
  );
}
