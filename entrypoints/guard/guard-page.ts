import { FAREWELL } from '@/components/surface/farewell';
import type { Translate } from '@/components/text';
import { followConversation } from '@/lib/composer/conversation';
import type { GateContext } from '@/lib/composer/gate-context';
import { watchGates } from '@/lib/composer/gates';
import { latePresenter } from '@/lib/composer/late-presenter';
import { listenFirst } from '@/lib/composer/listeners';
import { createQueue } from '@/lib/composer/queue';
import type { Vitals } from '@/lib/composer/self-check';
import { createBodyJudge } from '@/lib/egress/judge-body';
import { createInspector } from '@/lib/messaging/inspector-client';
import { connectInspector, isOrphaned } from '@/lib/platform/inspector-port';
import { reportHeldUnseen } from '@/lib/platform/report-protection';
import { rememberTexts, translate } from '@/lib/platform/translate';
import type { Site } from '@/lib/sites/site';
import { answerTripwire } from './answer-tripwire';
import { keepChecking } from './keep-checking';
import { keepClear } from './keep-clear';
import { waitForInterface } from './meeting';
import { rememberWriting } from './remember-writing';
import { tellRefused } from './tell-refused';
import { tripwireAnswers } from './tripwire-answers';
import { presentWhereSeen, watchSeen } from './unseen';

/** A key that stays down in the card must not reach the page, so the surface is asked before any gate. */
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** How often a frame looks after its listeners, in milliseconds: a page opens the document of its frames anew as it likes. */
const STANDING = 2_000;

/** Joins the parts that guard one page. Runs at document start in each frame; everything is registered before page code. */
export function guardPage(site: Site): void {
  const { signal } = new AbortController();
  const top = window === window.top;
  rememberTexts(FAREWELL);
  const inspector = createInspector(connectInspector);
  const conversation = followConversation(site, location, () => crypto.randomUUID());
  const counts = { checked: 0, held: 0 };

  let networkChecked = false;

  const { presenter: late, arrive } = latePresenter();
  const written = rememberWriting(late);
  const presenter = top
    ? written.presenter
    : presentWhereSeen(late, watchSeen(window), () => void reportHeldUnseen());
  const listeners = listenFirst(window, signal, presenter.renew);
  waitForInterface({
    arrive,
    options: {
      document,
      t: translate as Translate,
      now: () => performance.now(),
      siteName: site.name,
      destination: conversation.destination,
      reload: () => location.reload(),
      networkChecked: () => networkChecked,
      quiet: !top,
    },
  });

  const inspect: GateContext['inspect'] = async (source, parts, options) => {
    const meta = { source, destination: conversation.destination(), conversation: conversation.key() };
    const inspection = await inspector.inspect(meta, parts, options);
    if (source === 'typing' || source === 'request' || source === 'draft') return inspection;
    counts.checked += 1;
    if (!inspection.ok || inspection.verdict.action !== 'allow') counts.held += 1;
    return inspection;
  };

  const context: GateContext = {
    site,
    window,
    listeners,
    presenter,
    queue: createQueue(),
    inspect,
    clean: new WeakMap(),
    signal,
  };

  for (const type of KEYS) {
    listeners.on(type, (event) => void presenter.handleKey(event));
  }
  watchGates(context);
  if (!top) setInterval(listeners.stand, STANDING);

  const judgeBody = createBodyJudge({
    site,
    inspect,
    onRefused: tellRefused(presenter),
    onRewritten: () => presenter.notice({ type: 'request-rewritten' }),
  });
  const tripwire = answerTripwire(context, judgeBody);

  const settle = (alive: boolean) => {
    networkChecked = alive;
  };
  void tripwire.alive.then(
    () => settle(true),
    () => settle(false),
  );
  if (top) keepClear(site, presenter);
  if (!top) return;
  let hidden = false;
  const vitals: Vitals = {
    inspectorAnswers: inspector.ping,
    tripwireAnswers: () => tripwireAnswers(tripwire),
    listening: listeners.stand,
    writesHold: written.hold,
    shown: () => {
      // A question that has just come up counts as hidden until the browser has looked at it.
      const wasHidden = hidden;
      hidden = !presenter.isShown();
      return !hidden || !wasHidden;
    },
    orphaned: isOrphaned,
  };
  keepChecking({ site, presenter, vitals, counts });
}
