import type { PagePresenter } from '@/lib/composer/late-presenter';
import type { Choice as GateChoice } from '@/lib/composer/presenter';
import { coverageWith } from '@/lib/core/coverage';
import type { Destination } from '@/lib/core/vocabulary';
import { LIMIT } from '@/lib/messaging/limits';
import type { Protection } from '@/lib/messaging/protocol';
import type { MessageKey, Translate } from '../text';
import { createQuestions, type Unnumbered } from './questions';
import { noticeOf, reasonOf } from './said';
import type { Choice, Notice, Status, SurfaceState } from './state';
import { createSurface } from './surface';
import { themeOf } from './theme';

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

/**
 * Puts what the gates have to say on the surface, one card at a time, and gives back what the user chose.
 */
export function createPresenter(options: PresenterOptions): PagePresenter {
  const { document, t, now, siteName, destination, reload, networkChecked, quiet } = options;
  const questions = createQuestions();
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
    if (quiet && !surface && questions.first() === null) return;
    surface ??= createSurface(document, {
      t,
      now,
      onChoose: (id, choice) => {
        questions.answer(id, choice);
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
      card: questions.first(),
      lift,
    };
    surface.render(state);
  };

  const ask = (card: Unnumbered): Promise<Choice> => {
    const choice = questions.add(card);
    draw();
    return choice;
  };

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
        source: moment,
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
        source: moment,
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
      if (work) show({ kind: 'working', id: questions.next(), done: 0, total: work.length }, false);
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
