/** @jsxImportSource react */
import { usePage } from '../context';

interface Props {
  readonly busy: boolean;
  readonly ready: boolean;
  readonly onSend: () => void;
  readonly onStop: () => void;
}

/** No form stands around it: a plain button, replaced by the stop button while an answer streams. */
export function SendButton({ busy, ready, onSend, onStop }: Props) {
  const { labels, marks, old, boot } = usePage();
  if (busy)
    return (
      <button type="button" className="end" aria-label={labels.stop} onClick={onStop}>
        ■
      </button>
    );
  const published = old ? {} : { ...marks.test('chat-input-send'), ...marks.data('cds', 'Button') };
  const label = old && boot.switches.loc === 'en' ? 'Send Message' : labels.send;
  return (
    <button
      type="button"
      className="end"
      aria-label={label}
      disabled={!ready}
      onClick={onSend}
      {...published}
    >
      ↑
    </button>
  );
}
