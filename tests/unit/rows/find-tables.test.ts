import { describe, expect, it } from 'vitest';
import { findTables } from '@/lib/shape/rows/find-tables';
import type { TableFormat } from '@/lib/shape/rows/table';

interface Expected {
  readonly format: TableFormat;
  readonly name?: string | null;
  readonly columns: readonly string[];
  readonly header?: boolean;
  readonly rows: readonly (readonly (string | null)[])[];
}

const lines = (...all: readonly string[]): string => all.join('\n');

const FOUND: readonly (readonly [string, string, readonly Expected[]])[] = [
  [
    'CSV below a question',
    lines(
      'Why do these fail?',
      '',
      'id,name,email',
      '1,Ann,a@b.co',
      '2,"Bo, Jr ""B""",b@b.co',
      '3,,c@b.co',
      '',
      'Thanks',
    ),
    [
      {
        format: 'csv',
        columns: ['id', 'name', 'email'],
        rows: [
          ['1', 'Ann', 'a@b.co'],
          ['2', 'Bo, Jr "B"', 'b@b.co'],
          ['3', '', 'c@b.co'],
        ],
      },
    ],
  ],
  [
    'CSV with semicolons, decimal commas and Windows line ends',
    'name;betrag;datum\r\nA;1,50;01.02.2024\r\nB;2,75;02.02.2024\r\nC;3,00;03.02.2024\r\n',
    [
      {
        format: 'csv',
        columns: ['name', 'betrag', 'datum'],
        rows: [
          ['A', '1,50', '01.02.2024'],
          ['B', '2,75', '02.02.2024'],
          ['C', '3,00', '03.02.2024'],
        ],
      },
    ],
  ],
  [
    'CSV with a line break inside a quoted value',
    lines('id,note,at', '1,"a', 'b",2024-01-01', '2,c,2024-01-02', '3,d,2024-01-03'),
    [
      {
        format: 'csv',
        columns: ['id', 'note', 'at'],
        rows: [
          ['1', 'a\nb', '2024-01-01'],
          ['2', 'c', '2024-01-02'],
          ['3', 'd', '2024-01-03'],
        ],
      },
    ],
  ],
  [
    'CSV with a short and a long row',
    lines('id,name,qty', '1,A,5', '2,B', '3,C,6', '4,D,7,8', '5,E,9'),
    [
      {
        format: 'csv',
        columns: ['id', 'name', 'qty'],
        rows: [
          ['1', 'A', '5'],
          ['2', 'B', null],
          ['3', 'C', '6'],
          ['4', 'D', '7,8'],
          ['5', 'E', '9'],
        ],
      },
    ],
  ],
  [
    'CSV without a header',
    lines('1,a@b.co,2024-01-01', '2,b@b.co,2024-01-02', '3,c@b.co,2024-01-03'),
    [
      {
        format: 'csv',
        header: false,
        columns: ['column_1', 'column_2', 'column_3'],
        rows: [
          ['1', 'a@b.co', '2024-01-01'],
          ['2', 'b@b.co', '2024-01-02'],
          ['3', 'c@b.co', '2024-01-03'],
        ],
      },
    ],
  ],
  [
    'cells pasted from a spreadsheet',
    lines('Name\tCity', 'Ann\tRome', 'Bob\tOslo', 'Cid\tBonn'),
    [
      {
        format: 'tsv',
        columns: ['Name', 'City'],
        rows: [
          ['Ann', 'Rome'],
          ['Bob', 'Oslo'],
          ['Cid', 'Bonn'],
        ],
      },
    ],
  ],
  [
    'a JSON list inside a response, nested objects and lists flattened',
    '{"data":[{"id":1,"a":{"b":"x\\n"},"t":["p"]},{"id":2,"a":{"b":null}},{"id":3}]}',
    [
      {
        format: 'json',
        columns: ['id', 'a.b', 't.0'],
        rows: [
          ['1', 'x\n', 'p'],
          ['2', null, null],
          ['3', null, null],
        ],
      },
    ],
  ],
  [
    'JSON objects on lines of their own',
    lines('{"a":1,"b":"x"}', '{"a":2,"b":"y"}', '{"a":3,"b":"z"}'),
    [
      {
        format: 'ndjson',
        columns: ['a', 'b'],
        rows: [
          ['1', 'x'],
          ['2', 'y'],
          ['3', 'z'],
        ],
      },
    ],
  ],
  [
    'columns below a rule',
    lines(
      'NO    NAME   CITY',
      '----- ------ -----',
      '1     Ann    Rome',
      '2     Bob    Oslo',
      '3            Bonn',
    ),
    [
      {
        format: 'fixed',
        columns: ['NO', 'NAME', 'CITY'],
        rows: [
          ['1', 'Ann', 'Rome'],
          ['2', 'Bob', 'Oslo'],
          ['3', null, 'Bonn'],
        ],
      },
    ],
  ],
  [
    'columns that a console keeps apart',
    lines('NAME   READY   AGE', 'api-1  1/1     3d', 'api-2  0/1     3d', 'api-3  1/1     12m', '', 'done'),
    [
      {
        format: 'fixed',
        columns: ['NAME', 'READY', 'AGE'],
        rows: [
          ['api-1', '1/1', '3d'],
          ['api-2', '0/1', '3d'],
          ['api-3', '1/1', '12m'],
        ],
      },
    ],
  ],
  [
    'a data frame',
    lines(
      '>>> df',
      '   id   name  total',
      '0   1    Ann   1.50',
      '1   2  Bo Jr  12.75',
      '2  30    Cid   3.00',
    ),
    [
      {
        format: 'fixed',
        columns: ['column_1', 'id', 'name', 'total'],
        rows: [
          ['0', '1', 'Ann', '1.50'],
          ['1', '2', 'Bo Jr', '12.75'],
          ['2', '30', 'Cid', '3.00'],
        ],
      },
    ],
  ],
  [
    'a row of mysql, one field a line',
    lines(
      '*************************** 1. row ***************************',
      '  id: 1',
      'name: Ann',
      'city: NULL',
    ),
    [{ format: 'vertical', columns: ['id', 'name', 'city'], rows: [['1', 'Ann', null]] }],
  ],
  [
    'rows of psql, one field a line',
    lines('-[ RECORD 1 ]---', 'id   | 1', 'name | Ann', '-[ RECORD 2 ]---', 'id   | 2', 'name | Bob'),
    [
      {
        format: 'vertical',
        columns: ['id', 'name'],
        rows: [
          ['1', 'Ann'],
          ['2', 'Bob'],
        ],
      },
    ],
  ],
  [
    'what psql prints',
    lines(' id | name ', '----+------', '  1 | Ann', '  2 | B|b', '  3 | ', '(3 rows)'),
    [
      {
        format: 'psql',
        columns: ['id', 'name'],
        rows: [
          ['1', 'Ann'],
          ['2', 'B|b'],
          ['3', ''],
        ],
      },
    ],
  ],
  [
    'what mysql prints',
    lines(
      '+----+------+',
      '| id | name |',
      '+----+------+',
      '|  1 | Ann  |',
      '|  2 | NULL |',
      '|  3 | 田中 |',
      '+----+------+',
    ),
    [
      {
        format: 'mysql',
        columns: ['id', 'name'],
        rows: [
          ['1', 'Ann'],
          ['2', null],
          ['3', '田中'],
        ],
      },
    ],
  ],
  [
    'a Markdown table',
    lines('| a | b |', '|---|:-:|', '| 1 | x |', '| 2 | y |', '| 3 | z\\|w |'),
    [
      {
        format: 'markdown',
        columns: ['a', 'b'],
        rows: [
          ['1', 'x'],
          ['2', 'y'],
          ['3', 'z|w'],
        ],
      },
    ],
  ],
  [
    'INSERT statements into two tables',
    lines(
      "INSERT INTO `shop`.`users` (`id`, name) VALUES (1, 'it''s'), (2, NULL);",
      "insert into users (id, name) values (3, 'x');",
      "INSERT INTO logs VALUES (now(), E'a\\'b'::text);",
    ),
    [
      {
        format: 'insert',
        name: 'shop.users',
        columns: ['id', 'name'],
        rows: [
          ['1', "it's"],
          ['2', null],
        ],
      },
      { format: 'insert', name: 'users', columns: ['id', 'name'], rows: [['3', 'x']] },
      {
        format: 'insert',
        name: 'logs',
        header: false,
        columns: ['column_1', 'column_2'],
        rows: [['now()', "a'b"]],
      },
    ],
  ],
  [
    'a COPY dump',
    lines('COPY public.u (id, n) FROM stdin;', '1\tA\\tb', '2\t\\N', '\\.', ''),
    [
      {
        format: 'tsv',
        name: 'public.u',
        columns: ['id', 'n'],
        rows: [
          ['1', 'A\tb'],
          ['2', null],
        ],
      },
    ],
  ],
];

describe('findTables', () => {
  it.each(FOUND)('reads %s', (_, text, expected) => {
    const found = findTables(text).map(({ format, name, columns, header, rows }) => ({
      format,
      name,
      columns,
      header,
      rows: rows.map((row) => row.map((cell) => cell?.text ?? null)),
    }));
    expect(found).toEqual(expected.map((table) => ({ name: null, header: true, ...table })));
  });

  it.each(FOUND)('points at the raw text of every cell in %s', (_, text) => {
    for (const table of findTables(text)) {
      const cells = table.rows.flat().filter((cell) => cell !== null);
      for (const { start, end, text: decoded } of cells) {
        expect(start).toBeGreaterThanOrEqual(table.start);
        expect(end).toBeLessThanOrEqual(table.end);
        if (!/["'\\|\n\t]/.test(decoded)) expect(text.slice(start, end)).toBe(decoded);
      }
    }
  });

  it.each([
    ['two rows only', lines('id,name', '1,Ann', '2,Bob')],
    [
      'an import list',
      lines('import {', '  alpha, beta,', '  gamma, delta,', '  epsilon, zeta,', '} from "x";'),
    ],
    ['calls in code', lines('foo(a, 1)', 'bar(b, 2)', 'baz(c, 3)', 'qux(d, 4)')],
    ['a list of numbers', lines('  1, 2, 3,', '  4, 5, 6,', '  7, 8, 9,', '  1, 2, 3,')],
    ['a matrix', lines('1,2,3', '4,5,6', '7,8,9', '1,2,3')],
    ['styles', lines('a { color: red; top: 0; }', 'b { color: blue; top: 1; }', 'c { color: tan; top: 2; }')],
    [
      'prose with commas',
      lines('Yesterday, we met.', 'Later, we ate.', 'Then, we left.', 'Finally, we slept.'),
    ],
    ['a union of types', lines('type A =', "  | 'a'", "  | 'b'", "  | 'c'", "  | 'd';")],
    ['constants of C', lines('#define A\t1', '#define B\t2', '#define C\t3', '#define D\t4')],
    [
      'structured log lines',
      lines(
        '{"level":"info","msg":"a","n":1}',
        '{"level":"info","msg":"b","n":2}',
        '{"level":"warn","msg":"c","n":3}',
      ),
    ],
    [
      'log lines',
      lines(
        '2024-01-01 10:00:00,123 INFO a, b',
        '2024-01-01 10:00:01,124 INFO c, d',
        '2024-01-01 10:00:02,125 INFO e, f',
      ),
    ],
    ['two objects', '[{"a":1,"b":2},{"a":3,"b":4}]'],
    ['unlike objects', '[{"a":1},{"b":2},{"c":3}]'],
    ['a single INSERT of one row', 'INSERT INTO a (b) VALUES (1);'],
  ])('finds no table in %s', (_, text) => {
    expect(findTables(text)).toEqual([]);
  });
});
