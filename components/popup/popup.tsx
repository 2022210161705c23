import { CoverageTable } from '../coverage/coverage-table';
import { Glyph } from '../glyphs/glyph';
import { STATUS_TEXT, StatusGlyph } from '../glyphs/status-glyph';
import { type MessageKey, number } from '../text';
import { useText } from '../text-context';
import type { LastLine, PopupState, TabState } from './state';

const LAST_LINE: Readonly<Record<LastLine, MessageKey>> = {
  all: 'last_line_all',
  workers: 'last_line_workers',
  none: 'last_line_none',
};

/** There is something for the browser to stand behind. */
const isChecked = (tab: TabState): boolean =>
  tab.kind === 'guarded' && (tab.state === 'protected' || tab.state === 'degraded');

interface Props {
  readonly state: PopupState;
  readonly onReload: () => void;
  readonly onGrant: () => void;
}

/** The state of the tab in front, what happened there, and the one thing to do about it. */
export function Popup({ state, onReload, onGrant }: Props) {
  const t = useText();
  return (
    <main
      class="surface popup"
      data-theme="auto"
      dir={t('direction') === 'rtl' ? 'rtl' : 'ltr'}
      lang={t('locale')}
    >
      <header class="brand">
        <Glyph shape="shield" mark="waves" />
        <h1>{t('extensionName')}</h1>
        {state.tab.kind === 'guarded' && <span class="quiet">{state.tab.siteName}</span>}
      </header>
      <Tab tab={state.tab} onReload={onReload} onGrant={onGrant} />
      {isChecked(state.tab) && <p class="last-line quiet">{t(LAST_LINE[state.lastLine])}</p>}
      {!state.privateWindows && <p class="private quiet">{t('popup_private')}</p>}
    </main>
  );
}

function Tab({ tab, onReload, onGrant }: { readonly tab: TabState } & Omit<Props, 'state'>) {
  const t = useText();
  switch (tab.kind) {
    case 'elsewhere':
      return (
        <section class="state" data-tone="checking">
          <h2>
            <Glyph shape="circle" mark="minus" />
            {t('popup_elsewhere')}
          </h2>
          <p class="quiet">{t('popup_elsewhere_line')}</p>
        </section>
      );
    case 'no-access':
      return (
        <section class="state" data-tone="not-protected">
          <h2>
            <StatusGlyph state="not-protected" />
            {t('popup_access')}
          </h2>
          <p>{t('popup_access_line')}</p>
          <button type="button" class="primary" onClick={onGrant}>
            {t('grant_access')}
          </button>
        </section>
      );
    case 'guarded':
      return <Guarded tab={tab} onReload={onReload} />;
  }
}

interface GuardedProps extends Pick<Props, 'onReload'> {
  readonly tab: Extract<TabState, { kind: 'guarded' }>;
}

function Guarded({ tab, onReload }: GuardedProps) {
  const t = useText();
  const { name, line } = STATUS_TEXT[tab.state];
  return (
    <>
      <section class="state" data-tone={tab.state}>
        <h2>
          <StatusGlyph state={tab.state} />
          {t(name)}
        </h2>
        <p>{t(line)}</p>
        {tab.reasons.length > 0 && (
          <ul class="plain" aria-label={t('status_why')}>
            {tab.reasons.map((reason) => (
              <li key={reason} dir="auto">
                {reason}
              </li>
            ))}
          </ul>
        )}
        {tab.state === 'not-protected' && (
          <button type="button" class="primary" onClick={onReload}>
            {t('reload_tab')}
          </button>
        )}
      </section>
      {tab.counts && (
        <section class="counts">
          <h3>{t('popup_counts')}</h3>
          <dl>
            <Count label={t('count_checked')} value={number(t, tab.counts.checked)} />
            <Count label={t('count_held')} value={number(t, tab.counts.held)} />
          </dl>
        </section>
      )}
      {tab.coverage.length > 0 && <CoverageTable coverage={tab.coverage} />}
    </>
  );
}

function Count({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
