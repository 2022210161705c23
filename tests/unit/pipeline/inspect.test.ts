import { describe, expect, it } from 'vitest';
import { releasedLines } from '@/lib/classify/released-lines';
import type { Verdict } from '@/lib/core/verdict';
import type { Part } from '@/lib/core/vocabulary';
import { examples } from '@/lib/detectors/examples';
import { fake } from '@/lib/detectors/fake';
import { inspect } from '@/lib/pipeline';
import { createVault, type Vault } from '@/lib/vault/vault';
import { BASELINE, STRICTEST } from '@/policy/defaults';

const destination = { site: 'chatgpt', account: 'unknown', model: null } as const;

interface Given {
  readonly vault?: Vault;
  readonly ledger?: ReadonlySet<string>;
  readonly policy?: typeof BASELINE;
}

const look = (
  parts: readonly Part[],
  { vault = createVault(), ledger = new Set(), policy = BASELINE }: Given = {},
): Verdict => inspect(parts, { policy, destination, source: 'paste', context: { vault, ledger, seed: 7 } });
const lookAt = (text: string, given?: Given): Verdict => look([{ role: 'text', text }], given);

const accessKey = `AKIA${fake('base32', 16, 1)}`;
const password = fake('base62', 16, 2);
const orders = [
  'order_id,email,amount',
  '1001,ada@engines.io,19.90',
  '1002,grace@cobol.io,5.00',
  '1003,alan@bletchley.io,12.50',
].join('\n');
const log = [
  '2026-03-01T10:00:00Z INFO  login ok user=maria.g session=ab12cd34 ip=81.2.69.142',
  '2026-03-01T10:00:02Z ERROR login failed user=tom.k session=zz12cd34 ip=81.2.69.160',
].join('\n');

describe('a verdict', () => {
  it.each([
    ['a general question', 'How do I reverse a list in Python?', 'public-code', 'allow'],
    ['generic code', 'function add(a, b) {\n  return a + b;\n}\n', 'public-code', 'allow'],
    [
      'a public workflow',
      'on: [push]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm ci\n',
      'public-code',
      'allow',
    ],
    [
      'configuration',
      'server:\n  user: orders_rw\n  region: eu-4\n  bucket: acme-ledger\n',
      'private-context',
      'minimise',
    ],
    ['an access key', `key = ${accessKey}`, 'secret', 'block'],
    ['a connection string', `postgres://app:${password}@db.acme.io/orders`, 'secret', 'block'],
    ['rows', orders, 'sensitive-data', 'mock'],
    ['a patient', 'Patient: Maria Gonzalez\nDOB: 1984-03-12\nMRN: 00482913', 'sensitive-data', 'local-only'],
    ['a private log', log, 'sensitive-data', 'local-only'],
    ['a lone address', 'Can you write to ada@engines.io for me?', 'sensitive-data', 'redact'],
    ['an internal host', 'curl https://billing.corp/v1/health fails', 'private-context', 'minimise'],
  ] as const)('on %s', (_, text, route, action) => {
    const verdict = lookAt(text);
    expect([verdict.route, verdict.action]).toEqual([route, action]);
    expect(verdict.reasons.length).toBeGreaterThan(0);
    expect(verdict.ways.length > 0).toBe(action !== 'allow');
  });

  it('never shows a value', () => {
    const shown = JSON.stringify({
      ...lookAt(`${accessKey} postgres://app:${password}@db.acme.io`),
      ways: [],
    });
    for (const value of [accessKey, password]) {
      for (let at = 0; at + 3 <= value.length; at++) expect(shown).not.toContain(value.slice(at, at + 3));
    }
  });

  it('names the line and how to revoke', () => {
    const [first] = lookAt(`one\ntwo\n${accessKey}`).findings;
    expect(first).toMatchObject({ line: 3, part: 0, rotation: { provider: 'Amazon Web Services' } });
  });

  it('knows what only the HTML shows', () => {
    const verdict = look([
      { role: 'text', text: 'our contact' },
      { role: 'html', text: '<a href="mailto:ada@engines.io">our contact</a>' },
    ]);
    expect(verdict.findings.map(({ part }) => part)).toEqual([1]);
    expect(verdict.ways[0]?.texts).toEqual(['our contact', '']);
  });

  it('holds HTML for what only a link of it points to', () => {
    const verdict = look([
      { role: 'text', text: 'our handbook' },
      { role: 'html', text: '<a href="https://wiki.corp/handbook">our handbook</a>' },
    ]);
    expect(verdict).toMatchObject({
      action: 'minimise',
      ways: [{ texts: ['our handbook', ''], replaced: 1 }],
    });
  });

  it('reads HTML for what its tags tear apart', () => {
    const html = `<p>${accessKey.slice(0, 9)}<b>${accessKey.slice(9)}</b> fails</p>`;
    const verdict = look([{ role: 'html', text: html }]);
    expect(verdict).toMatchObject({ route: 'secret', action: 'block' });
    expect(verdict.ways[0]?.texts[0]?.trim()).toBe('AWS_KEY_1 fails');
  });

  it('passes HTML that is clean', () => {
    const verdict = look([
      { role: 'text', text: 'one two' },
      { role: 'html', text: '<meta charset="utf-8"><p style="color: #333; margin: 0">one <b>two</b></p>' },
    ]);
    expect(verdict).toMatchObject({ action: 'allow', total: 0 });
  });

  it('offers nothing when policy lets nothing go', () => {
    expect(lookAt(accessKey, { policy: STRICTEST })).toMatchObject({ action: 'block', ways: [] });
  });

  it('does not count what policy allows', () => {
    const policy = { ...BASELINE, entities: { EMAIL: 'allow' as const } };
    expect(lookAt('Write to ada@engines.io', { policy })).toMatchObject({ action: 'allow', total: 0 });
  });
});

describe('a way on', () => {
  it('keeps what stands around a value', () => {
    const [way] = lookAt(`postgres://app:${password}@db.acme.io:5432/orders`).ways;
    expect(way).toEqual({
      transform: 'redact',
      texts: ['postgres://app:PASSWORD_1@db.acme.io:5432/orders'],
      replaced: 1,
    });
  });

  it('calls the same value by the same name within a conversation', () => {
    const vault = createVault();
    const first = lookAt('Ask ada@engines.io or bob@engines.io', { vault }).ways[0]?.texts[0];
    expect(first).toBe('Ask EMAIL_1 or EMAIL_2');
    expect(lookAt('bob@engines.io again', { vault }).ways[0]?.texts[0]).toBe('EMAIL_2 again');
  });

  it('does not take a name that the user has written himself', () => {
    expect(lookAt('Is EMAIL_1 ada@engines.io?').ways[0]?.texts[0]).toBe('Is EMAIL_1 EMAIL_2?');
  });

  it.each(examples.flatMap(({ positives }) => positives()))(
    'is let through when it comes again: %j',
    (text) => {
      const vault = createVault();
      for (const way of lookAt(text, { vault }).ways) {
        expect(lookAt(way.texts[0] ?? '', { vault })).toMatchObject({ action: 'allow' });
      }
    },
  );

  it('for rows is synthetic rows first, then placeholders in every cell', () => {
    const { ways } = lookAt(orders);
    expect(ways.map(({ transform }) => transform)).toEqual(['mock', 'redact']);
    for (const { texts } of ways) {
      for (const value of ['ada', 'grace', 'alan', 'engines', '19.90']) expect(texts[0]).not.toContain(value);
    }
    expect(ways[1]?.texts[0]).toMatch(/^order_id,email,amount\nORDER_ID_1,EMAIL_1,AMOUNT_1\n/);
  });

  it('is remembered by its lines, and only those pass', () => {
    const [way] = lookAt(orders).ways;
    const text = way?.texts[0] ?? '';
    const ledger = new Set(way === undefined ? [] : releasedLines(way));
    expect(lookAt(`What is wrong here?\n\n${text}`, { ledger }).action).toBe('allow');
    expect(lookAt(`${text}\n1004,maria@gonzalez.io,3.20\n`, { ledger }).action).not.toBe('allow');
  });

  it('for rows of JSON still parses', () => {
    const rows =
      '[{"id": 1, "name": "Ada K.", "paid": true}, {"id": 2, "name": "Bob L.", "paid": false}, {"id": 3, "name": "Eve M.", "paid": null}]';
    const text = lookAt(rows).ways.find(({ transform }) => transform === 'redact')?.texts[0] ?? '';
    expect(JSON.parse(text)).toEqual([
      { id: 'ID_1', name: 'NAME_1', paid: true },
      { id: 'ID_2', name: 'NAME_2', paid: false },
      { id: 'ID_3', name: 'NAME_3', paid: null },
    ]);
  });

  it('takes hosts along where they stand beside a secret', () => {
    const text = lookAt(`DB_HOST=db-01.prod.acme.internal\nDB_PASSWORD=${password}\n`).ways[0]?.texts[0];
    expect(text).toBe('DB_HOST=HOST_1\nDB_PASSWORD=SECRET_1\n');
  });

  it('keeps the lines of a log and loses whom they name', () => {
    const [way] = lookAt(log).ways;
    expect(way?.texts[0]).toContain('ERROR login failed user=USER_2 session=ID_2 ip=IP_2');
  });
});

describe('what is still being typed', () => {
  it.each(['typing', 'draft'] as const)('uses up no placeholder (%s)', (source) => {
    const vault = createVault();
    const text = 'write to ada@engines.io';
    const context = { vault, ledger: new Set<string>(), seed: 7 };
    for (const written of [`${text.slice(0, -1)} `, `${text} and`]) {
      inspect([{ role: 'text', text: written }], { policy: BASELINE, destination, source, context });
    }
    expect(vault.contents()).toEqual({ entries: [], reserved: [] });
    expect(lookAt(text, { vault }).ways[0]?.texts[0]).toBe('write to EMAIL_1');
  });
});

describe('a draft', () => {
  const draft = (text: string): Verdict =>
    inspect([{ role: 'text', text }], {
      policy: BASELINE,
      destination,
      source: 'draft',
      context: { vault: createVault(), ledger: new Set(), seed: 7 },
    });

  it('loses what is being written and carries the rest', () => {
    expect(draft('Why does my loop ru').ways[0]?.texts).toEqual(['Why does my loop ']);
  });

  it('carries nothing of rows', () => {
    expect(draft(`${orders}\n1004,`).ways[0]?.texts[0]).not.toMatch(/engines|cobol|19\.90/);
  });
});
