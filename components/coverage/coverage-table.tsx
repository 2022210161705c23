import type { Coverage, Covered, Way } from '@/lib/core/coverage';
import { Glyph } from '../glyphs/glyph';
import type { MarkName, ShapeName } from '../glyphs/paths';
import type { MessageKey } from '../text';
import { useText } from '../text-context';
import { becauseOf } from './because';

interface Look {
  readonly tone: 'protected' | 'degraded' | 'not-protected';
  readonly shape: ShapeName;
  readonly mark: MarkName;
  readonly word: MessageKey;
}

const LOOK: Readonly<Record<Coverage, Look>> = {
  covered: { tone: 'protected', shape: 'circle', mark: 'check', word: 'covered' },
  warned: { tone: 'degraded', shape: 'triangle', mark: 'bang', word: 'warned' },
  open: { tone: 'not-protected', shape: 'octagon', mark: 'cross', word: 'not_covered' },
};

/** What has to be said of a way also where everything works. */
const NOTES: Readonly<Partial<Record<Way, MessageKey>>> = {
  image: 'way_note_image',
  address: 'way_note_address',
  voice: 'way_note_voice',
  connector: 'way_note_connector',
};

/** Which ways into the assistant are covered, each by shape, colour and words, and why where one isn't. */
export function CoverageTable({ coverage }: { readonly coverage: readonly Covered[] }) {
  const t = useText();
  return (
    <table class="coverage">
      <caption>{t('ways_in')}</caption>
      <tbody>
        {coverage.map((one) => {
          const { tone, shape, mark, word } = LOOK[one.coverage];
          const note = one.because === null ? NOTES[one.way] : becauseOf(one.because);
          return (
            <tr key={one.way} data-tone={tone}>
              <th scope="row">
                {t(`way_in_${one.way}`)}
                {note && <small>{t(note)}</small>}
              </th>
              <td>
                <Glyph shape={shape} mark={mark} />
                {t(word)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
