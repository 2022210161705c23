import { render } from 'preact';
import { adopt } from '../adopt';
import { answersTo } from '../card/answers';
import cardCss from '../card/card.css?inline';
import { ReviewCard } from '../card/review-card';
import type { Translate } from '../text';
import { TextContext } from '../text-context';
import themeCss from '../theme.css?inline';
import { createAnchor } from './anchor';
import { rememberFocus } from './focus';
import { createGuard } from './guard';
import { createKeys } from './keys';
import { Pill } from './pill';
import pillCss from './pill.css?inline';
import { isTopmost, watchSight } from './sight';
import type { Choice, SurfaceState } from './state';

export interface SurfaceOptions {
  readonly t: Translate;
  /** Milliseconds on a clock that never goes back, such as `performance.now`. */
  readonly now: () => number;
  /** Called at most once for each card. */
  readonly onChoose: (card: number, choice: Choice) => void;
  readonly onReload: () => void;
  /** The user has had enough of waiting for the work with this id. */
  readonly onCancelWork: (id: number) => void;
}

/** Everything that Breakwater shows inside a page. */
export interface Surface {
  render(state: SurfaceState): void;
  /** See `createKeys`: call it first at the window, while capturing, for keydown, keypress and keyup. */
  handleKey(event: KeyboardEvent): boolean;
  /** Whether it is really there, for the self-check: a page may try to hide it. */
  isShown(): boolean;
  dispose(): void;
}

/** What the page would hear of our own events. */
const PRIVATE_EVENTS = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'focusin', 'focusout'];

export function createSurface(document: Document, options: SurfaceOptions): Surface {
  const { t, now } = options;
  const life = new AbortController();
  /** Since the question was asked. */
  const asked = createGuard(now);
  /** Since it could last be read: what is laid over it for a moment begins it again. */
  const read = createGuard(now);
  let state: SurfaceState | null = null;
  let panelOpen = false;
  let answered: number | null = null;
  let returnFocus: (() => void) | null = null;

  const anchor = createAnchor(document, now, () => draw(true), life.signal);
  const { host, root } = anchor;
  const stage = root.appendChild(document.createElement('div'));
  adopt(root, [themeCss, pillCss, cardCss]);
  for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());

  const dialog = () => root.querySelector('dialog');

  const sight = watchSight(
    document,
    host,
    () => read.restart(),
    () => raise(true),
    life.signal,
  );

  const choose = (choice: Choice) => {
    const card = state?.card;
    if (!card || answered === card.id) return;
    answered = card.id;
    options.onChoose(card.id, choice);
  };

  /** A press counts on what its user could read for half a second and has really hit; the safest answer always counts. */
  const press = (event: MouseEvent, choice: Choice) => {
    if (!read.admits(event)) return;
    const button = event.currentTarget;
    const hit = button instanceof Element && isTopmost(host, root, button, event);
    if (hit && sight.isClear()) choose(choice);
    else raise(true);
  };

  const setPanel = (open: boolean) => {
    panelOpen = open;
    draw(false);
  };

  /** @param again The host has just returned to the page: a modal that was open no longer is one. */
  const draw = (again: boolean) => {
    if (state === null) return;
    render(
      <TextContext.Provider value={t}>
        <div
          class="surface"
          data-theme={state.theme}
          dir={t('direction') === 'rtl' ? 'rtl' : 'ltr'}
          lang={t('locale')}
          style={{ '--lift': `${state.lift}px` }}
        >
          <Pill
            status={state.status}
            notice={state.notice}
            open={panelOpen}
            onToggle={(event) => event.isTrusted && setPanel(!panelOpen)}
            onReload={(event) => event.isTrusted && options.onReload()}
            onCancelWork={(event, id) => event.isTrusted && options.onCancelWork(id)}
          />
          {state.card && (
            <ReviewCard key={state.card.id} card={state.card} onChoose={press} onClose={() => raise(false)} />
          )}
        </div>
      </TextContext.Provider>,
      stage,
    );
    raise(again);
  };

  /** Opens the card as a modal, or again after a browser gesture or the page has closed it. */
  const raise = (again: boolean) => {
    const box = dialog();
    if (box === null || !box.isConnected) return sight.follow(null);
    if (again && box.open) {
      box.close();
      anchor.comeForward();
    }
    if (box.matches(':modal')) return;
    read.restart();
    box.showModal();
    sight.follow(box);
    // Where there's little height the answers stand below: reading starts at the headline all the same.
    box.querySelector<HTMLElement>('footer button')?.focus({ preventScroll: true });
    box.scrollTop = 0;
  };

  const handleKey = createKeys({
    host,
    root,
    guard: asked,
    card: dialog,
    cancel: () => choose({ type: 'cancel' }),
    confirm: (event) => {
      const [first] = state?.card ? answersTo(state.card) : [];
      if (first && sight.isClear() && read.admits(event)) choose(first.choice);
    },
    closePanel: () => setPanel(false),
  });

  return {
    render(next) {
      const before = state?.card?.id;
      if (next.card && next.card.id !== before) asked.restart();
      if (next.card && before === undefined) {
        returnFocus = rememberFocus(document, host);
        panelOpen = false;
      }
      state = next;
      draw(false);
      if (!next.card && returnFocus) {
        returnFocus();
        returnFocus = null;
      }
    },
    handleKey,
    isShown: () => anchor.isShown() && (dialog() === null || sight.isClear()),
    dispose() {
      render(null, stage);
      life.abort();
    },
  };
}
