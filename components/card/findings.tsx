import type { MaskedFinding } from '@/lib/core/finding';
import { SeverityMark } from '../glyphs/severity-mark';
import { number, plural } from '../text';
import { useText } from '../text-context';
import { Scroller } from './scroller';

interface Props {
  readonly findings: readonly MaskedFinding[];
  /** All that were found; the list holds the most severe. */
  readonly total: number;
  readonly partNames: readonly string[];
}

/** Rows beyond this cost more to draw than they tell. */
const ROWS = 200;

/** What was found, as label, masked value, place and severity. */
export function Findings({ findings, total, partNames }: Props) {
  const t = useText();
  const rows = findings.slice(0, ROWS);
  const named = partNames.filter((name) => name !== '');
  const place = ({ line, part }: MaskedFinding) => {
    const name = named.length > 1 && partNames[part];
    return name ? t('found_in', name, number(t, line)) : t('found_line', number(t, line));
  };
  return (
    <div class="block">
      <h3 id="found">
        {plural(t, 'found', total)}
        {named.length === 1 && <span class="quiet name">{named[0]}</span>}
      </h3>
      <Scroller labelledBy="found">
        <ul class="findings">
          {rows.map((finding) => (
            <li key={`${finding.part}:${finding.line}:${finding.kind}:${finding.masked}`}>
              <SeverityMark severity={finding.severity} />
              <span class="label">{finding.label}</span>
              <code dir="ltr">{finding.masked}</code>
              <span class="quiet place">{place(finding)}</span>
            </li>
          ))}
          {total > rows.length && <li class="more quiet">{plural(t, 'found_more', total - rows.length)}</li>}
        </ul>
      </Scroller>
    </div>
  );
}
