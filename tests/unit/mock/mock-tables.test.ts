import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/core/edit';
import { mockTables } from '@/lib/mock/mock-tables';
import type { SemanticType } from '@/lib/mock/semantic-type';
import { FAMILY_NAMES, GIVEN_NAMES } from '@/lib/mock/words';
import { findTables } from '@/lib/shape/rows/find-tables';

const lines = (...all: readonly string[]): string => all.join('\n');

const CUSTOMERS = lines(
  "Why does Margaret Thornton's order 48213 fail?",
  '',
  'id,name,email,phone,city,amount,status,created_at,signup',
  '48211,John Whitfield,john.whitfield@acmebank.test-bank.com,+1 (212) 867-5309,Boston,1250.00,active,2024-03-01T10:22:33Z,01/03/2024',
  '48212,"O\'Brien, Sean",sean.obrien@acmebank.test-bank.com,+44 20 7123 4567,Chicago,-15.50,failed,2024-03-02T11:00:00Z,15/03/2024',
  '48213,MARGARET THORNTON,mthornton(at)corp.io,,Boston,99999.99,active,2024-03-02T00:00:00Z,31/02/2024',
  '48213,José Núñez,jose@corp.io,N/A,"Denver",0.00,failed,,16/03/2024',
  '',
  'Thanks!',
);

function mocked(text: string, seed = 7): string {
  const mock = mockTables(text, { seed });
  if (!mock) throw new Error('no mock');
  return applyEdits(text, mock.edits);
}

const valuesOf = (text: string, column: string): (string | null)[] =>
  findTables(text).flatMap(({ columns, rows }) => {
    const at = columns.indexOf(column);
    return at < 0 ? [] : rows.map((row) => row[at]?.text ?? null);
  });

describe('the mock of a CSV', () => {
  const output = mocked(CUSTOMERS);
  const column = (name: string) => valuesOf(output, name);

  it('keeps the text around, the header, the number of lines and of cells', () => {
    expect(output.split('\n')).toHaveLength(CUSTOMERS.split('\n').length);
    expect(output).toContain('\n\nThanks!');
    expect(output).toContain('id,name,email,phone,city,amount,status,created_at,signup');
  });

  it('gives the same synthetic value wherever an original comes back', () => {
    const [, , third, fourth] = column('id');
    expect(third).toBe(fourth);
    const [first, , again] = column('city');
    expect(first).toBe(again);
    expect(output).toContain(`order ${third} fail?`);
    expect(output).toContain(`Why does ${column('name')[2]}'s order`);
  });

  it('keeps what is wrong with the rows where it was', () => {
    expect(column('phone')[2]).toBe('');
    expect(column('phone')[3]).toBe('N/A');
    expect(column('email')[2]).toMatch(/^[a-z]+\(ze\)|^[a-z]+\([a-z]{2}\)[a-z]+\.[a-z]+$/);
    expect(column('signup')[2]).toMatch(/^31\/02\/\d{4}$/);
    expect(column('amount')[1]).toMatch(/^-\d\d\.\d\d$/);
    expect(column('amount')[2]).toMatch(/^\d{5}\.\d\d$/);
    expect(column('amount')[3]).toBe('0.00');
    expect(column('name')[1]).toMatch(/^O'[A-Z][a-z]+, [A-Z][a-z]+$/);
    expect(column('name')[2]).toMatch(/^[A-Z]+ [A-Z]+$/);
    expect(column('name')[3]).toMatch(/[^\p{ASCII}]/u);
    expect(column('created_at')[2]).toMatch(/T00:00:00Z$/);
    expect(column('created_at')[3]).toBe('');
  });

  it('keeps choices that tell nothing', () => {
    expect(column('status')).toEqual(['active', 'failed', 'active', 'failed']);
  });

  it('takes values from what is reserved', () => {
    expect(column('email')[0]).toMatch(/^[a-z]+\.[a-z]+@(?:[a-z]+\.)?example\.(?:com|org|net)$/);
    expect(column('phone')[0]).toMatch(/^\+1 \(\d{3}\) 555-01\d\d$/);
    expect(column('phone')[1]?.replaceAll(' ', '')).toMatch(/^\+447700900\d{3}$/);
  });

  it('keeps the order of dates', () => {
    const [first, second] = column('created_at').map((value) => Date.parse(value ?? ''));
    expect(first).toBeLessThan(second ?? 0);
  });

  it('makes the names in addresses out of the names in the column', () => {
    expect(column('email')[0]?.split('@')[0]).toBe(column('name')[0]?.toLowerCase().replace(' ', '.'));
  });

  it('reports every column, the defects and the proof, and no value', () => {
    const report = mockTables(CUSTOMERS, { seed: 7 })?.report;
    expect(
      report?.tables[0]?.columns.map(({ name, semantic, decision }) => `${name} ${semantic} ${decision}`),
    ).toEqual([
      'id identifier synthesised',
      'name person synthesised',
      'email email synthesised',
      'phone phone synthesised',
      'city city synthesised',
      'amount decimal synthesised',
      'status status kept',
      'created_at timestamp synthesised',
      'signup date synthesised',
    ]);
    expect(report?.defects).toContainEqual({ table: 0, column: 5, kind: 'outlier', rows: [2] });
    expect(report?.defects).toContainEqual({ table: 0, column: 5, kind: 'negative', rows: [1] });
    expect(report?.defects).toContainEqual({ table: 0, column: 3, kind: 'empty', rows: [2] });
    expect(report?.proof.sourceValues).toBeGreaterThan(20);
    expect(report?.proof.mentions).toBe(2);
    expect(JSON.stringify(report)).not.toMatch(/Whitfield|Thornton|48213|Boston/i);
  });

  it('is the same for the same seed and another for another', () => {
    expect(mocked(CUSTOMERS)).toBe(output);
    expect(mocked(CUSTOMERS, 8)).not.toBe(output);
  });

  it('stays as it is where every value is reserved or synthetic by form', () => {
    const reserved = 'email,ip\na@example.com,192.0.2.1\nb@example.org,192.0.2.2\nc@example.net,192.0.2.3\n';
    expect(mocked(reserved)).toBe(reserved);
  });
});

describe('the mock of other notations', () => {
  it.each([
    [
      'psql',
      lines(
        ' id |      name      | balance ',
        '----+----------------+---------',
        '  1 | Ann Li         | 1200.50',
        '  2 | Bartholomew B. |   99.10',
        '  3 |                |        ',
        '(3 rows)',
      ),
    ],
    [
      'mysql',
      lines(
        '+------+--------+',
        '| id   | name   |',
        '+------+--------+',
        '| 1001 | Ann Li |',
        '| 1002 | NULL   |',
        '| 1003 | Bo Cy  |',
        '+------+--------+',
      ),
    ],
    [
      'an aligned Markdown table',
      lines(
        '| id   | name   |',
        '|------|:------:|',
        '| 1001 | Ann Li |',
        '| 1002 | Bo Cy  |',
        '| 1003 | Di Ed  |',
      ),
    ],
  ])('keeps the columns of %s aligned', (_, text) => {
    const output = mocked(text).split('\n');
    const table = output.filter((line) => /[|+]/.test(line));
    const bars = (line: string) => [...line.matchAll(/[|+]/g)].map(({ index }) => index);
    for (const line of table) expect(bars(line)).toEqual(bars(table[0] ?? ''));
    expect(findTables(output.join('\n'))[0]?.columns).toEqual(findTables(text)[0]?.columns);
  });

  it('keeps numbers flush right in psql', () => {
    const text = lines(
      ' n    | amount  ',
      '------+---------',
      ' Abc  | 1200.50',
      ' Defg |   99.10',
      ' Hij  |    7.25',
    );
    expect(valuesOf(mocked(text), 'amount')).toHaveLength(3);
    expect(
      mocked(text)
        .split('\n')
        .slice(2)
        .every((line) => line.length === 15),
    ).toBe(true);
  });

  it('holds joins between INSERT statements, and quotes what needs it', () => {
    const text = lines(
      "INSERT INTO customers (id, name, card) VALUES (5001, 'O''Neil Ray', '4539 1488 0343 6467'), (5002, NULL, '4716108999716531');",
      "INSERT INTO orders (id, customer_id, placed) VALUES (90001, 5001, '2024-01-05 10:00:00'), (90002, 5002, now());",
    );
    const output = mocked(text);
    expect(valuesOf(output, 'customer_id')).toEqual(valuesOf(output, 'id').slice(0, 2));
    expect(output).toMatch(/'O''[A-Z]/);
    expect(output).toContain('NULL');
    expect(output).toContain('now()');
    expect(findTables(output).map(({ rows }) => rows.length)).toEqual([2, 2]);
  });

  it('leaves JSON valid, with the types it had', () => {
    const source = [
      {
        id: '7f3c1a52-9d1e-4c7b-8e88-2b7d4c1f9a01',
        user: { lastName: 'Klein "K"', ok: true },
        total: 1250.5,
      },
      { id: '8f3c1a52-9d1e-4c7b-8e88-2b7d4c1f9a02', user: { lastName: null, ok: false }, total: 4711 },
      { id: '9f3c1a52-9d1e-4c7b-8e88-2b7d4c1f9a03', user: null, total: 8080.25 },
    ];
    const output: unknown = JSON.parse(mocked(JSON.stringify({ data: source })));
    expect(output).toEqual({
      data: [
        {
          id: expect.stringMatching(/^[\da-f-]{36}$/),
          user: { lastName: expect.stringMatching(/^\w+ "\w+"$/), ok: true },
          total: expect.any(Number),
        },
        { id: expect.any(String), user: { lastName: null, ok: false }, total: expect.any(Number) },
        { id: expect.any(String), user: null, total: expect.any(Number) },
      ],
    });
  });

  it('makes up names where its own are those of the source', () => {
    const names = FAMILY_NAMES.map(
      (family, at) => `${at + 1000},${GIVEN_NAMES[at % GIVEN_NAMES.length]} ${family}`,
    );
    const mock = mockTables(lines('nr,name', ...names), { seed: 1 });
    expect(mock?.report.proof.mended).toBeGreaterThan(0);
    expect(mock?.report.tables[0]?.rows).toBe(FAMILY_NAMES.length);
  });

  it('returns null where a source value would stay inside a table, outside its cells', () => {
    const statement = (comment: string) =>
      lines(
        "INSERT INTO people (id, name) VALUES (5001, 'Margaret Thornton');",
        `-- ${comment}`,
        "INSERT INTO people (id, name) VALUES (5002, 'John Whitfield');",
      );
    expect(mockTables(statement('the second one'), { seed: 1 })).not.toBeNull();
    expect(mockTables(statement('after Margaret Thornton'), { seed: 1 })).toBeNull();
  });

  it('returns null without a table, and when a header holds data', () => {
    expect(mockTables('Just a question, nothing else.', { seed: 1 })).toBeNull();
    expect(
      mockTables('[{"ann@a.co":1,"b":2},{"ann@a.co":1,"b":3},{"ann@a.co":4,"b":2}]', { seed: 1 }),
    ).toBeNull();
  });
});

const COLUMNS: readonly (readonly [string, string, string, string, SemanticType, 'kept' | 'synthesised'])[] =
  [
    ['email', 'a@b.co', 'c@d.co', 'e@f.co', 'email', 'synthesised'],
    ['x', '10.1.2.3', '10.1.2.4', '10.1.2.5', 'ip', 'synthesised'],
    ['dob', '1980-01-02', '1990-03-04', '1970-05-06', 'date', 'synthesised'],
    ['customer_id', '48211', '48212', '48213', 'identifier', 'synthesised'],
    ['qty', '1', '2', '3', 'integer', 'kept'],
    ['age', '31', '42', '53', 'integer', 'synthesised'],
    ['status', 'active', 'failed', 'active', 'status', 'kept'],
    ['status', 'Sue Roe', 'Al Poe', 'Di Moe', 'status', 'synthesised'],
    ['diagnosis', 'flu', 'flu', 'flu', 'free-text', 'synthesised'],
    ['active', 'true', 'false', 'true', 'boolean', 'kept'],
    ['currency', 'USD', 'EUR', 'USD', 'currency', 'kept'],
    ['ssn', '123-45-6789', '234-56-7890', '345-67-8901', 'national-id', 'synthesised'],
    [
      'iban',
      'DE89370400440532013000',
      'GB29NWBK60161331926819',
      'FR1420041010050500013M02606',
      'iban',
      'synthesised',
    ],
    ['password_hash', 'aXb1', 'cYd2', 'eZf3', 'secret', 'synthesised'],
    ['surname', 'Roe', 'Poe', 'Moe', 'person', 'synthesised'],
    ['price', '12.50', '13.75', '14.25', 'decimal', 'synthesised'],
  ];

describe('the meaning of a column', () => {
  it.each(COLUMNS)('is read from %s with %s, %s, %s: %s, %s', (name, a, b, c, semantic, decision) => {
    const text = `row_id,at,${name}\n1,2024-01-01,${a}\n2,2024-01-02,${b}\n3,2024-01-03,${c}\n`;
    const column = mockTables(text, { seed: 1 })?.report.tables[0]?.columns[2];
    expect(column).toMatchObject({ semantic, decision });
  });
});

describe('a table that is too large to be mocked', () => {
  it('is left to the other ways at once', () => {
    const rows = Array.from({ length: 15_001 }, (_, at) => `${at},user${at}@firm-${at}.se`);
    expect(mockTables(['id,email', ...rows].join('\n'), { seed: 1 })).toBeNull();
  });
});
