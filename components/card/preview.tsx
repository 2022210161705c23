import { plural } from '../text';
import { useText } from '../text-context';
import { Scroller } from './scroller';

interface Props {
  readonly title: string;
  readonly note: string | null;
  readonly text: string;
}

const LINES = 40;
/** A line may be a megabyte long. UTF-16 units. */
const LENGTH = 8_000;

/** The beginning of the text as it would cross. */
export function Preview({ title, note, text }: Props) {
  const t = useText();
  const { head, more, cut } = beginning(text);
  return (
    <div class="block">
      <h3 id="preview">
        {title}
        {note !== null && <span class="quiet">{note}</span>}
      </h3>
      <Scroller labelledBy="preview">
        <pre dir="auto">{head}</pre>
      </Scroller>
      {cut ? (
        <p class="quiet">{t('preview_cut')}</p>
      ) : (
        more > 0 && <p class="quiet">{plural(t, 'preview_more', more)}</p>
      )}
    </div>
  );
}

/** At most 40 lines, at most 8,000 units. `more` counts the lines left out, `cut` says that it ends within a line. */
export function beginning(text: string): { head: string; more: number; cut: boolean } {
  let end = -1;
  for (let line = 0; line < LINES; line++) {
    const next = text.indexOf('\n', end + 1);
    if (next < 0 || next > LENGTH) {
      const whole = next < 0 && text.length <= LENGTH;
      return { head: text.slice(0, LENGTH), more: 0, cut: !whole };
    }
    end = next;
  }
  let more = end + 1 < text.length ? 1 : 0;
  for (let at = text.indexOf('\n', end + 1); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
    more++;
  return { head: text.slice(0, end), more, cut: false };
}
