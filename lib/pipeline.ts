import { type Located, maskAll } from '@/lib/classify/mask';
import { CONCERNS } from '@/lib/core/concern';
import type { Verdict, Way } from '@/lib/core/verdict';
import type { Action, Part } from '@/lib/core/vocabulary';
import { createVault } from '@/lib/vault/vault';
import { stricter } from '@/policy/decide';
import { draftOf } from './pipeline/draft';
import { type Circumstances, type Judged, judge } from './pipeline/judge';
import { waysOn } from './pipeline/ways';

export type { Circumstances } from './pipeline/judge';

/** The part whose concern weighs most. */
const weightiest = (judged: readonly Judged[]): Judged | undefined =>
  judged.reduce<Judged | undefined>(
    (a, b) => (a && CONCERNS.indexOf(a.found.concern) >= CONCERNS.indexOf(b.found.concern) ? a : b),
    undefined,
  );

/** All findings; of an HTML part those that the text parts don't show: values in links and attributes. */
function locate(judged: readonly Judged[]): Located[] {
  const all = judged.flatMap(({ part, found }, index) =>
    found.findings.map((finding) => ({ finding, text: part.text, part: index, html: part.role === 'html' })),
  );
  const valueOf = ({ finding, text }: Located): string => text.slice(finding.start, finding.end);
  const shown = new Set(all.filter(({ html }) => !html).map(valueOf));
  return all.filter((one) => !one.html || !shown.has(valueOf(one)));
}

/** What a changed payload is made of: plain text. HTML that comes without any is read for it. */
const deliverable = (judged: readonly Judged[], circumstances: Circumstances): readonly Judged[] =>
  judged.some(({ part }) => part.role === 'text')
    ? judged
    : judged.map((one) =>
        one.part.role === 'html' ? judge({ role: 'text', text: one.shown }, circumstances) : one,
      );

/** What to do, and the ways on. A draft always has one: what may cross of it, if only the empty text. */
function answer(judged: readonly Judged[], circumstances: Circumstances): { action: Action; ways: Way[] } {
  if (circumstances.source === 'draft') {
    const texts = judged.map((one) => draftOf(one, circumstances));
    const replaced = texts.filter((text, index) => text !== judged[index]?.part.text).length;
    return replaced === 0
      ? { action: 'allow', ways: [] }
      : { action: 'redact', ways: [{ transform: 'redact', texts, replaced }] };
  }
  const action = judged.reduce<Action>((a, { decision }) => stricter(a, decision.action), 'allow');
  if (action === 'allow') return { action, ways: [] };
  const ways = waysOn(deliverable(judged, circumstances), circumstances);
  // Nothing to strip: the text is already what minimising would make of it.
  if (action === 'minimise' && ways[0]?.replaced === 0) return { action: 'allow', ways: [] };
  return { action, ways };
}

/**
 * What is still being typed must not use up placeholders: half a value would be the first, and the whole one the second.
 */
function apart(circumstances: Circumstances): Circumstances {
  const { source, context } = circumstances;
  if (source !== 'typing' && source !== 'draft') return circumstances;
  return { ...circumstances, context: { ...context, vault: createVault(context.vault.contents()) } };
}

/** Decides about a payload: classify each part, ask the policy, prepare the ways on and inspect each of them again. */
export function inspect(parts: readonly Part[], given: Circumstances): Verdict {
  const circumstances = apart(given);
  const judged = parts.map((part) => judge(part, circumstances));
  const worst = weightiest(judged);
  const concerned = judged.filter(({ found }) => found.concern !== 'none');
  const findings = locate(judged);
  return {
    route: worst?.found.route ?? 'public-code',
    shape: worst?.found.shape ?? 'prose',
    confidence: worst?.found.confidence ?? 1,
    reasons: [...new Set((concerned.length > 0 ? concerned : judged).flatMap(({ found }) => found.reasons))],
    findings: maskAll(findings),
    total: findings.length,
    ...answer(judged, circumstances),
  };
}
