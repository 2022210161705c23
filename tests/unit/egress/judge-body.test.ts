import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/lib/core/verdict';
import type { Part, Source } from '@/lib/core/vocabulary';
import type { Unread } from '@/lib/egress/channel';
import { isField } from '@/lib/egress/field-path';
import { type BodyJudge, createBodyJudge } from '@/lib/egress/judge-body';
import type { Inspection } from '@/lib/messaging/inspection';
import { chatgpt } from '@/lib/sites/chatgpt';

/** An inspection that holds every text with "bad" in it, but for tokens, and would write "ok" instead. */
async function strict(_: Source, parts: readonly Part[]): Promise<Inspection> {
  const texts = parts.map(({ role, text }) => (role === 'token' ? text : text.replaceAll('bad', 'ok')));
  const clean = texts.every((text, at) => text === parts[at]?.text);
  const verdict: Verdict = {
    route: clean ? 'public-code' : 'secret',
    action: clean ? 'allow' : 'block',
    shape: 'prose',
    confidence: 1,
    reasons: [],
    findings: [],
    total: clean ? 0 : 1,
    ways: clean ? [] : [{ transform: 'redact', texts, replaced: 1 }],
  };
  return { ok: true, verdict };
}

function setup(inspect: BodyJudge['inspect'] = strict) {
  const told: string[] = [];
  const judge: BodyJudge = {
    site: chatgpt,
    inspect,
    onRefused: (why) => told.push(typeof why === 'string' ? why : 'kind' in why ? why.kind : why.route),
    onRewritten: () => told.push('rewritten'),
  };
  const judgeBody = createBodyJudge(judge);
  const ask = (path: string, leaves: Record<string, string>, unread: readonly Unread[] = []) =>
    judgeBody({
      type: 'body',
      id: 7,
      via: 'fetch',
      method: 'POST',
      url: new URL(path, 'https://chatgpt.com').href,
      leaves: Object.entries(leaves).map(([at, text]) => ({ path: at, text })),
      unread,
    });
  return { ask, told };
}

describe('a body about to leave', () => {
  it('passes when nothing in it is held', async () => {
    const { ask, told } = setup();
    expect(await ask('/backend-api/f/conversation', { 'messages.0.content.parts.0': 'fine' })).toEqual({
      type: 'pass',
      id: 7,
    });
    expect(told).toEqual([]);
  });

  it('is refused when it sends what the user wrote', async () => {
    const { ask, told } = setup();
    const answer = await ask('/backend-api/f/conversation', { 'messages.0.content.parts.0': 'bad' });
    expect(answer.type).toBe('refuse');
    expect(told).toEqual(['secret']);
  });

  it('goes out without the finding when it is a draft, and says nothing', async () => {
    const { ask, told } = setup();
    const answer = await ask('/backend-api/f/conversation/prepare', {
      action: 'next',
      'partial_query.content.parts.0': 'a bad draft',
    });
    expect(answer).toEqual({ type: 'rewrite', id: 7, texts: [null, 'a ok draft'] });
    expect(told).toEqual([]);
  });

  it("leaves the page's own fields of a draft whole", async () => {
    const { ask } = setup(async (source, parts) => {
      const inspection = await strict(source, parts);
      if (source === 'draft') expect(parts.map(({ name }) => name)).toEqual(['prompt']);
      return inspection;
    });
    const leaves = { prompt: 'a bad draft', timezoneOffsetMinutes: '-300 fine' };
    const answer = await ask('/unauth-mweb/conversation/prepare', leaves);
    expect(answer).toEqual({ type: 'rewrite', id: 7, texts: ['a ok draft', null] });
  });

  it('is rewritten in place when a finding stands in a field that is not the message', async () => {
    const { ask, told } = setup();
    const answer = await ask('/unauth-mweb/conversation/updates', {
      prompt: 'fine',
      conversationState: 'was bad',
    });
    expect(answer).toEqual({ type: 'rewrite', id: 7, texts: [null, 'was ok'] });
    expect(told).toEqual(['rewritten']);
  });

  it('is refused when it could not be inspected', async () => {
    const { ask, told } = setup(async () => ({ ok: false, failure: 'silent' }));
    expect((await ask('/ces/v1/t', { event: 'anything' })).type).toBe('refuse');
    expect(told).toEqual(['silent']);
  });

  it("isn't held for the page's own tokens", async () => {
    const { ask } = setup();
    expect((await ask('/backend-api/sentinel/chat-requirements/prepare', { p: 'bad' })).type).toBe('pass');
  });
});

describe('a declared field', () => {
  it.each([
    ['messages.0.content.parts.0', 'messages.*.content.**', true],
    ['messages.0.content', 'messages.*.content.**', true],
    ['messages.0.metadata.x', 'messages.*.content.**', false],
    ['prompt', 'prompt', true],
    ['prompt.0', 'prompt', false],
    ['attachments.3.file_name', 'attachments.*.file_name', true],
    ['anything.at.all', '**', true],
  ])('%s against %s: %s', (path, field, expected) => {
    expect(isField(path, [field])).toBe(expected);
  });
});
