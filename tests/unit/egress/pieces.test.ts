import { describe, expect, test } from 'vitest';
import type { Answer, Via } from '@/lib/egress/channel';
import { createBodyJudge } from '@/lib/egress/judge-body';
import { inspect } from '@/lib/pipeline';
import { chatgpt } from '@/lib/sites/chatgpt';
import { createVault } from '@/lib/vault/vault';
import { BASELINE } from '@/policy/defaults';
import { canary } from '../../replicas/canary';
import { leavesOf, unreadOf } from './decoding';

const KEY = canary('github-token', 'pieces').text;
const CARD = canary('card', 'pieces').text;
/** As the vendor's manual has it. */
const PRINTED = `${'AKIA'}IOSFODNN7EXAMPLE`;
const JWT =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI4NDE3MzkyNjUwIn0.mJ4Qx7WbT2kZr9Lc1VfHs6DyNa8PgEuXo3BiRtYw5Kc';
const cut = (text: string, size: number): string[] => text.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];

/** The judge with the real engine behind it. */
function setup() {
  const told: string[] = [];
  const vault = createVault();
  const judge = createBodyJudge({
    site: chatgpt,
    inspect: async (source, parts) => {
      const context = { vault, ledger: new Set<string>(), seed: 1 };
      const destination = { site: 'ChatGPT', account: 'unknown', model: null } as const;
      return { ok: true, verdict: inspect(parts, { policy: BASELINE, destination, source, context }) };
    },
    onRefused: (why) =>
      told.push(typeof why === 'string' ? why : 'kind' in why ? `${why.kind} ${why.name}`.trim() : why.route),
    onRewritten: () => told.push('rewritten'),
  });
  let id = 0;
  const send = async (
    body: unknown,
    { url = 'https://chatgpt.com/x', via = 'fetch' as Via, beside = {} as Record<string, string> } = {},
  ): Promise<Answer> => {
    const wire = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const bytes = wire as string | Uint8Array<ArrayBuffer>;
    const found = (await leavesOf(bytes)).map(([path, text]) => ({ path, text }));
    const besides = Object.entries(beside).map(([path, text]) => ({ path, text }));
    const unread = (await unreadOf(bytes)).map((said) => {
      const [kind, name = ''] = said.split(' ') as ['closed' | 'audio' | 'binary', string?];
      return { kind, name, size: wire.length, legible: Math.max(0, ...found.map(({ text }) => text.length)) };
    });
    id += 1;
    const leaves = [...found, ...besides];
    return judge({ type: 'body', id, via, url, method: 'POST', leaves, unread });
  };
  const types = async (bodies: readonly unknown[], at?: Parameters<typeof send>[1]) => {
    const answers: string[] = [];
    for (const body of bodies) answers.push((await send(body, at)).type);
    return answers;
  };
  return { send, types, told };
}

describe('a value in pieces', () => {
  test.each<[name: string, body: unknown]>([
    ['in a list', { a: cut(KEY, 2) }],
    ['in letters', { a: [...KEY] }],
    ['in a list of objects, other fields between', { a: cut(KEY, 3).map((v, n) => ({ k: `item ${n}`, v })) }],
    [
      'in fields of one body',
      Object.fromEntries(cut(KEY, 5).map((v, n) => [`f${String.fromCharCode(97 + n)}`, v])),
    ],
    ['in lists of lists', { a: cut(KEY, 9).map((part) => cut(part, 2)) }],
    ['a password', { a: cut(canary('password', 'pieces').text, 4) }],
    ['a card', { a: cut(CARD, 4) }],
  ])('%s is refused', async (_, body) => {
    const { send, told } = setup();
    expect((await send(body)).type).toBe('refuse');
    expect(told).toHaveLength(1);
  });

  test.each([1, 3, 4, 20])(
    'sent one after the other, %d letters each: stops at its beginning',
    async (size) => {
      const { types, told } = setup();
      const answers = await types(cut(KEY, size), { via: 'websocket' });
      const left = answers.map((said, at) => (said === 'pass' ? (cut(KEY, size)[at] ?? '') : '')).join('');
      expect(left.length).toBeLessThan('ghp_'.length + 8);
      expect(told.length).toBeGreaterThan(0);
    },
  );

  test('at the ends of long texts that follow one another', async () => {
    const { types } = setup();
    const words = 'plain words and more of them. '.repeat(20);
    expect(await types([`${words}${KEY.slice(0, 17)}`, `${KEY.slice(17)} ${words}`])).toEqual([
      'refuse',
      'refuse',
    ]);
  });

  test('in requests that other requests come between', async () => {
    const { types } = setup();
    const bodies = cut(KEY, 8).flatMap((piece, n) => [
      { note: piece },
      { event: `step ${n}`, at: 1_700_000 + n },
    ]);
    expect(await types(bodies)).toContain('refuse');
  });

  test('all at once, before any was judged', async () => {
    const { send } = setup();
    const answers = await Promise.all(cut(KEY, 4).map((piece) => send(piece)));
    expect(answers.map(({ type }) => type)).toContain('refuse');
  });

  test('a key of any length is refused up to its last piece', async () => {
    const { types } = setup();
    const pieces = cut(canary('stripe-key', 'pieces').text, 4);
    const answers = await types([...pieces, 'words, as ever']);
    // The opening is everybody's, and so is what may follow it.
    expect(answers.slice(3, -1).every((answer) => answer === 'refuse')).toBe(true);
    expect(await types(['more words'])).toEqual(['pass']);
  });

  test('a refused piece is no part of what comes after it', async () => {
    const { types } = setup();
    const pieces = [KEY.slice(0, 17), KEY.slice(17)];
    expect(await types([...pieces, 'words', 'more words'])).toEqual(['refuse', 'refuse', 'pass', 'pass']);
  });

  test('a whole value that was refused or replaced is not found again in the bodies after it', async () => {
    const { types } = setup();
    expect(
      await types([
        { a: KEY, b: 'short' },
        { a: 'clean', b: 'short' },
      ]),
    ).toEqual(['rewrite', 'pass']);
  });
});

describe('what only looks like pieces', () => {
  test.each<[name: string, bodies: readonly unknown[]]>([
    ['a language and its country', Array.from({ length: 9 }, () => ({ locale: 'sk-SK', to: 'test_run' }))],
    ['a talk of prefixes', [{ note: 'how does ghp_' }, { note: 'token' }, { note: 'ghp_token' }]],
    ['words', [{ tags: ['alpha', 'beta'] }, { tags: ['gamma'] }]],
    ['an address and its neighbour', [{ a: 'support@example.com', b: 'x' }]],
    ['a key from a manual among others', [{ a: [PRINTED, 'x'] }, { a: [PRINTED] }]],
    [
      'what asks for a password, and an id behind it',
      [{ a: 'what is DB_PASSWORD=', b: '550e8400-e29b-41d4-a716-446655440000' }],
    ],
    [
      'times and states',
      [
        { s: '401', t: 1732184073123 },
        { s: '404', t: 1732184073456 },
        { s: '500', t: 1732184073789 },
      ],
    ],
    ['numbers', Array.from({ length: 20 }, (_, n) => ({ id: `4000${n + 10}`, at: 1732184073 + n }))],
    ['the same again and again', Array.from({ length: 30 }, () => ({ type: 'ping', v: '1.2.3' }))],
  ])('%s: passes', async (_, bodies) => {
    const { types, told } = setup();
    expect(await types(bodies)).toEqual(bodies.map(() => 'pass'));
    expect(told).toEqual([]);
  });
});

describe("the page's own tokens", () => {
  test.each<[name: string, body: unknown, expected: string]>([
    ['a token in a field of the protocol', { p: JWT, id: '550e8400-e29b-41d4-a716-446655440000' }, 'pass'],
    ["a vendor's key in a field of the protocol", { id: KEY }, 'rewrite'],
    ['a card in a field of the protocol', { id: CARD }, 'rewrite'],
    ['a card as a number', { n: Number(CARD) }, 'rewrite'],
    ['a token elsewhere', { note: JWT }, 'rewrite'],
  ])('%s: %s', async (_, body, expected) => {
    const { send } = setup();
    expect((await send(body)).type).toBe(expected);
  });

  test('count at a host that is not the site', async () => {
    const { send } = setup();
    expect((await send({ p: JWT }, { url: 'https://collector.test/x' })).type).toBe('rewrite');
    expect((await send({ p: JWT }, { url: 'https://ws.chatgpt.com/x' })).type).toBe('pass');
  });

  test('beside a body: a token passes, a key is refused and said', async () => {
    const { send, told } = setup();
    const beside = {
      '@header.authorization': `Bearer ${JWT}`,
      '@address.sig': 'aZ9kQ2xR7tY1vB3nM5pL8sD0fG4h%2B',
    };
    expect((await send('{}', { beside })).type).toBe('pass');
    expect((await send('{}', { beside: { '@address.q': KEY } })).type).toBe('refuse');
    expect(told).toEqual(['secret']);
  });

  test('pieces in addresses are seen, though headers stand between them', async () => {
    const { send } = setup();
    const answers: string[] = [];
    for (const piece of cut(KEY, 18)) {
      const beside = { '@address.q': piece, '@header.x': 'constant' };
      answers.push((await send('', { beside })).type);
    }
    expect(answers.at(-1)).toBe('refuse');
  });
});

describe('JSON in JSON', () => {
  const nested = (value: unknown) => JSON.stringify({ state: JSON.stringify(value) });

  test.each<[name: string, value: unknown]>([
    ['words', { b: [{ c: 'plain words and nothing else' }] }],
    ["the page's own tokens", { id: '550e8400-e29b-41d4-a716-446655440000', p: JWT }],
    ['its own names', { parent_message_id: 'client-created-root', timezone: 'Europe/Berlin', n: 7 }],
  ])('%s pass', async (_, value) => {
    const { types } = setup();
    expect(await types([nested(value)])).toEqual(['pass']);
  });

  test('is rewritten as JSON in JSON', async () => {
    const { send } = setup();
    const answer = await send(nested({ a: 'x', b: `"${KEY}"`, c: JSON.stringify([KEY]) }));
    const [text] = answer.type === 'rewrite' ? answer.texts : [];
    const inner = JSON.parse(text ?? '') as Record<string, string>;
    expect(inner).toEqual({ a: 'x', b: '"GITHUB_TOKEN_1"', c: '["GITHUB_TOKEN_1"]' });
  });

  test('pieces in it are seen', async () => {
    const { send } = setup();
    expect((await send(nested({ a: [...KEY] }))).type).toBe('refuse');
  });
});

describe('what is no text', () => {
  const noise = Uint8Array.from({ length: 200 }, (_, at) => 128 | ((at * 37) & 0x7f));
  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  const rpc = latin(`\x0a\x80${'a message in letters'.repeat(5)}\x12\x04page\xff`);

  test.each<[name: string, body: Uint8Array, url: string, expected: string]>([
    ['a picture', latin('\x89PNG\xff'), 'https://chatgpt.com/x', 'refuse'],
    ['speech to the site', latin('OggS\xff\x00'), 'https://chatgpt.com/backend-api/transcribe', 'pass'],
    ['speech elsewhere', latin('OggS\xff\x00'), 'https://collector.test/x', 'refuse'],
    ['a small message of the site', rpc, 'https://ws.chatgpt.com/x', 'pass'],
    ['the same elsewhere', rpc, 'https://collector.test/x', 'refuse'],
    ['a heartbeat', latin('\xff\x01\x02'), 'https://ws.chatgpt.com/x', 'pass'],
    ['what holds no letters', noise, 'https://chatgpt.com/x', 'refuse'],
    ['a message with a key in it', latin(`\x0a\x80${KEY}\xff`), 'https://ws.chatgpt.com/x', 'refuse'],
  ])('%s', async (_, body, url, expected) => {
    const { send, told } = setup();
    expect((await send(body, { url })).type).toBe(expected);
    expect(told).toHaveLength(expected === 'pass' ? 0 : 1);
  });
});
