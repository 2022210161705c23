import { CoverageTable } from '../coverage/coverage-table';
import { STATUS_TEXT, StatusGlyph } from '../glyphs/status-glyph';
import { useText } from '../text-context';
import { NoticeLine } from './notice-line';
import type { Notice, Status } from './state';

interface Props {
  readonly status: Status;
  readonly notice: Notice | null;
  readonly open: boolean;
  readonly onToggle: (event: Event) => void;
  readonly onReload: (event: Event) => void;
  readonly onCancelWork: (event: Event, id: number) => void;
}

/** The state of this page's protection in a corner, what lies behind it, and a passing word. */
export function Pill({ status, notice, open, onToggle, onReload, onCancelWork }: Props) {
  const t = useText();
  const { name, line } = STATUS_TEXT[status.state];
  return (
    <aside class="corner" data-tone={status.state} aria-label={t('extensionName')}>
      {open && (
        <section class="panel" id="panel" aria-label={t(name)}>
          <h2>
            <StatusGlyph state={status.state} />
            {t(name)}
          </h2>
          <p>{t(line)}</p>
          {status.reasons.length > 0 && (
            <>
              <h3>{t('status_why')}</h3>
              <ul class="plain">
                {status.reasons.map((reason) => (
                  <li key={reason} dir="auto">
                    {reason}
                  </li>
                ))}
              </ul>
            </>
          )}
          <CoverageTable coverage={status.coverage} />
          {status.candidate && <p class="quiet recognised">{t('recognised_by', status.candidate)}</p>}
          {status.reloadHelps && (
            <div class="remedy">
              <button type="button" class="primary" onClick={onReload}>
                {t('reload_page')}
              </button>
              <p class="quiet">{t('reload_helps')}</p>
            </div>
          )}
        </section>
      )}
      {/* A page that is no longer guarded as it was is heard of without being looked for. */}
      <output class="heard">{status.reasons.length > 0 && [t(name), ...status.reasons].join('. ')}</output>
      <div class="line">
        <output>{notice && <NoticeLine notice={notice} onCancelWork={onCancelWork} />}</output>
        <button
          type="button"
          class="pill"
          aria-expanded={open}
          aria-controls="panel"
          aria-label={t('status_open', t(name))}
          onClick={onToggle}
        >
          <StatusGlyph state={status.state} />
          {t(name)}
        </button>
      </div>
    </aside>
  );
}
