import type { PagePresenter } from '@/lib/composer/late-presenter';
import type { Choice as GateChoice, HeldFile, Moment, Notice as Said } from '@/lib/composer/presenter';
import { coverageWith } from '@/lib/core/coverage';
import type { Destination, Source } from '@/lib/core/vocabulary';
import type { Failure } from '@/lib/messaging/inspection';
import { LIMIT } from '@/lib/messaging/limits';
import type { Protection } from '@/lib/messaging/protocol';
import type { MessageKey, Translate } from '../text';
import type { Card, Choice, Notice, Status, SurfaceState } from './state';
import { createSurface } from './surface';

export interface PresenterOptions {
  readonly document: Document;
  readonly t: Translate;
  readonly now: () => number;
  readonly siteName: string;
  readonly destination: () => Destination;
  readonly reload: () => void;
  /** Whether the network check has stood since the page began. */
  readonly networkChecked: () => boolean;
  /** In a frame inside the page nothing is drawn until there's something to ask. */
  readonly quiet: boolean;
}

/** How long a passing word stays, in milliseconds. A held payload's card stays until it's answered. */
const NOTICE = 8_000;

/** What a page that begins anew hasn't lost. */
const RELOAD_HELPS: readonly string[] = [
  'reasonOrphaned',
  'reasonInspector',
  'reasonTripwire',
  'reasonListeners',
  'reasonWriting',
];

/** A card without its id: the presenter numbers them. */
type Unnumbered<C> = C extends Card ? Omit<C, 'id'> : never;

/**
 * Puts what the gates have to say on the surface, one card at a time, and gives back what the user chose.
 */
export function createPresenter(options: PresenterOptions): PagePresenter {
  const { document, t, now, siteName, destination, reload, networkChecked, quiet } = options;
  const waiting: { readonly card: Card; readonly answer: (choice: Choice) => void }[] = [];
  let next = 1;
  let status: Status = {
    state: 'checking',
    reasons: [],
    coverage: coverageWith([]),
    candidate: null,
    reloadHelps: false,
  };
  let notice: Notice | null = null;
  let fade: ReturnType<typeof setTimeout> | undefined;
  let cancelWork: (() => void) | null = null;
  let surface: ReturnType<typeof createSurface> | null = null;
  let lift = 0;

  const draw = () => {
    if (quiet && !surface && waiting.length === 0) return;
    surface ??= createSurface(document, {
      t,
      now,
      onChoose: (id, choice) => {
        const at = waiting.findIndex(({ card }) => card.id === id);
        const [answered] = at < 0 ? [] : waiting.splice(at, 1);
        answered?.answer(choice);
        if (choice.type === 'reload') reload();
        draw();
      },
      onReload: reload,
      onCancelWork: () => cancelWork?.(),
    });
    const state: SurfaceState = {
      theme: themeOf(document),
      status,
      notice,
      card: waiting[0]?.card ?? null,
      lift,
    };
    surface.render(state);
  };

  const ask = (card: Unnumbered<Card>): Promise<Choice> =>
    new Promise((resolve) => {
      waiting.push({ card: { ...card, id: next++ } as Card, answer: resolve });
      draw();
    });

  const show = (shown: Notice | null, passing: boolean) => {
    clearTimeout(fade);
    notice = shown;
    if (passing) fade = setTimeout(() => show(null, false), NOTICE);
    draw();
  };

  return {
    handleKey: (event) => surface?.handleKey(event) ?? false,
    review: async (moment, verdict): Promise<GateChoice> => {
      const choice = await ask({
        kind: 'held',
        source: sourceOf(moment),
        siteName,
        destination: destination(),
        verdict,
        partNames: [],
        previewPart: 0,
        // What was typed may have been read by the page's drafts, unless the network check stood behind them.
        contained: moment === 'paste' || moment === 'drop' || networkChecked(),
      });
      const way =
        choice.type === 'way' ? verdict.ways.findIndex((w) => w.transform === choice.transform) : -1;
      if (way < 0) show({ kind: 'kept' }, true);
      return way < 0 ? 'cancel' : { way };
    },
    failed: async (moment, failure) => {
      if (failure === 'orphaned') {
        await ask({ kind: 'updated' });
        return 'cancel';
      }
      const choice = await ask({
        kind: 'uninspected',
        source: sourceOf(moment),
        cause: failure === 'too-large' ? 'too-large' : failure === 'silent' ? 'timeout' : 'failed',
        limit: LIMIT,
        retry: failure !== 'too-large' && moment !== 'request',
      });
      return choice.type === 'retry' ? 'retry' : 'cancel';
    },
    filesHeld: async (files) => {
      await ask({
        kind: 'files',
        siteName,
        destination: destination(),
        files: files.map(({ name, why }) => ({ name, reason: t(reasonOf(why)) })),
        rest: 0,
      });
    },
    vanished: async (text) => {
      const choice = await ask({ kind: 'vanished', text });
      return choice.type === 'insert' ? 'insert' : 'cancel';
    },
    notice: (said) => show(noticeOf(said, t), true),
    busy: (work) => {
      cancelWork = work?.cancel ?? null;
      if (work) show({ kind: 'working', id: next, done: 0, total: work.length }, false);
      else if (notice?.kind === 'working') show(null, false);
    },
    keepClear: (height) => {
      if (height === lift) return;
      lift = height;
      draw();
    },
    isShown: () => surface?.isShown() ?? true,
    renew: () => {
      surface?.dispose();
      surface = null;
      draw();
    },
    protection: ({ state, reasons, coverage, candidate }: Protection) => {
      status = {
        state,
        reasons: reasons.map((reason) => t(reason as MessageKey)),
        coverage,
        candidate,
        reloadHelps: reasons.some((reason) => RELOAD_HELPS.includes(reason)),
      };
      draw();
    },
  };
}

function sourceOf(moment: Moment): Source {
  return moment;
}

function noticeOf(said: Said, t: Translate): Notice {
  switch (said.type) {
    case 'inserted':
      return { kind: 'replaced', count: said.replaced, thenSend: false };
    case 'replaced':
      return { kind: 'replaced', count: said.replaced, thenSend: true };
    case 'unverified':
      return { kind: 'said', text: t('notice_unverified') };
    case 'request-rewritten':
      return { kind: 'said', text: t('notice_request_rewritten') };
    case 'request-refused':
      return { kind: 'said', text: t('notice_request_refused') };
    case 'held-unseen':
      return { kind: 'said', text: t('notice_held_unseen') };
  }
}

function reasonOf(why: HeldFile['why']): MessageKey {
  if (typeof why !== 'string') return `file_held_${why.route.replace('-', '_')}` as MessageKey;
  const reasons: Record<Exclude<HeldFile['why'], object>, MessageKey> = {
    'not-text': 'file_held_not_text',
    unreadable: 'file_held_unreadable',
    'too-large': 'file_held_too_large',
    unreachable: 'file_held_uninspected',
    silent: 'file_held_uninspected',
    crashed: 'file_held_uninspected',
    cancelled: 'file_held_uninspected',
    orphaned: 'file_held_orphaned',
  } satisfies Record<'not-text' | 'unreadable' | Failure, MessageKey>;
  return reasons[why];
}

/** Sites paint their own theme; the colour behind the text tells which, whatever their markup. */
function themeOf(document: Document): SurfaceState['theme'] {
  const scheme = document.documentElement.style.colorScheme || document.documentElement.className;
  if (/\bdark\b/.test(scheme)) return 'dark';
  if (/\blight\b/.test(scheme)) return 'light';
  return 'auto';
}
