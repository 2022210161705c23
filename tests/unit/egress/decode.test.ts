import { describe, expect, test } from 'vitest';
import { gzipSync, zlibSync } from './compressing';
import { leavesOf, rewritten } from './decoding';

const FORM = 'application/x-www-form-urlencoded';
const lines = (...all: string[]) => all.join('\r\n');
const MULTIPART = lines(
  '--XyZ',
  'Content-Disposition: form-data; name="prompt"',
  '',
  'two\nlines',
  '--XyZ',
  'Content-Disposition: form-data; name="file"; filename="rows.csv"',
  'Content-Type: text/csv',
  '',
  'a,b',
  '--XyZ--',
  '',
);
const whole = (text: string): [string, string][] => [['', text]];

describe('the leaves of a text', () => {
  test.each<[name: string, raw: string, type: string, leaves: [string, string][]]>([
    ['plain text', 'just text', 'text/plain', whole('just text')],
    ['nothing', '', '', []],
    [
      'JSON, whatever its type',
      ' {"a":{"b":["x",1,{"c":"y"}]}}',
      '',
      [
        ['a.b.0', 'x'],
        ['a.b.2.c', 'y'],
      ],
    ],
    ['one JSON string', '"a\\nb"', '', whole('a\nb')],
    [
      'JSON with escapes',
      '{"a\\u0041":"\\"\\\\","b":"\\\\"}',
      '',
      [
        ['aA', '"\\'],
        ['b', '\\'],
      ],
    ],
    [
      'JSON with one name twice',
      '{"a":"first","a":"last"}',
      '',
      [
        ['a', 'first'],
        ['a', 'last'],
      ],
    ],
    [
      'JSON with data for a name',
      '{"Jane Roe 1970":{"x":"y"}}',
      '',
      [
        ['Jane Roe 1970', 'Jane Roe 1970'],
        ['Jane Roe 1970.x', 'y'],
      ],
    ],
    [
      "a number long enough to be somebody's",
      '{"a":[4012888888881881,1234567]}',
      '',
      [['a.0', '4012888888881881']],
    ],
    ['a number in another notation', '{"a":4.012888888881881e15,"b":1e3}', '', [['a', '4012888888881881']]],
    ['a list of character codes', '{"a":[110,101,101,100,108,101]}', '', [['a', 'needle']]],
    ['bytes as an object', '{"a":{"0":110,"1":101,"2":101,"3":100}}', '', [['a', 'need']]],
    [
      'digits in a list',
      '[4012,8888,8888,1881]',
      '',
      [['', `4012888888881881\n${String.fromCodePoint(4012, 8888, 8888, 1881)}`]],
    ],
    ['small numbers that say nothing', '{"a":[1,2,3],"b":[0.5,-7,100],"c":12345678}', '', []],
    ['JSON inside a string', '{"a":"{\\"b\\":\\"c\\"}"}', '', [['a', '{"b":"c"}']]],
    ['broken JSON', '{"a":"b"', 'application/json', whole('{"a":"b"')],
    ['a number that a parser would take', '4111111111111111', 'application/json', whole('4111111111111111')],
    [
      'lines of JSON',
      '{"a":"x"}\r\n\n["y"]\n',
      '',
      [
        ['0.a', 'x'],
        ['2.0', 'y'],
      ],
    ],
    [
      "JSON after a socket library's digits",
      '42["say","hi"]',
      '',
      [
        ['0.0', 'say'],
        ['0.1', 'hi'],
      ],
    ],
    ['JSON after a long number', '4111111111111111{}', '', whole('4111111111111111{}')],
    ["lines that aren't all JSON", '{"a":"x"}\nsecret', '', whole('{"a":"x"}\nsecret')],
    [
      'form fields',
      'a=1+2&b=%C3%A4%3D&a=x=y&c=',
      `${FORM};charset=UTF-8`,
      [
        ['a', '1 2'],
        ['b', 'ä='],
        ['a', 'x=y'],
      ],
    ],
    ['a form that is no form', 'whole text', FORM, [['whole text', 'whole text']]],
    ['a field with data for a name', 'key+12345=', FORM, [['key 12345', 'key 12345']]],
    [
      'a field with a broken escape',
      'a=100%&b=%E4x',
      FORM,
      [
        ['a', '100%'],
        ['b', '\ufffdx'],
      ],
    ],
    [
      'multipart',
      MULTIPART,
      'multipart/form-data; boundary=XyZ',
      [
        ['prompt', 'two\nlines'],
        ['file.filename', 'rows.csv'],
        ['file', 'a,b'],
      ],
    ],
    [
      'multipart with a quoted boundary',
      MULTIPART,
      'Multipart/Form-Data; boundary="XyZ"; x',
      [
        ['prompt', 'two\nlines'],
        ['file.filename', 'rows.csv'],
        ['file', 'a,b'],
      ],
    ],
    [
      'multipart with text after its end',
      `${MULTIPART}more`,
      'multipart/form-data; boundary=XyZ',
      whole(`${MULTIPART}more`),
    ],
    [
      'multipart with a header of its own',
      MULTIPART.replace('Content-Type', 'X-Data'),
      'multipart/form-data; boundary=XyZ',
      whole(MULTIPART.replace('Content-Type', 'X-Data')),
    ],
    ['multipart with another boundary', MULTIPART, 'multipart/form-data; boundary=other', whole(MULTIPART)],
  ])('%s', async (_, raw, type, leaves) => {
    expect(await leavesOf(raw, type)).toEqual(leaves);
    if (type !== FORM || !raw.includes('%E4')) {
      expect(await leavesOf(new TextEncoder().encode(raw), type)).toEqual(leaves);
    }
  });
});

describe('the leaves of other bodies', () => {
  test('a form with a file: its name, and its content as one text', async () => {
    const form = [
      { name: 'field', value: '{"not":"taken apart"}' },
      { name: 'empty', value: '' },
      { name: 'Jane Roe 1970', value: 'x' },
      { name: 'file', value: new File(['{"nor":"this"}'], 'name.json') },
    ];
    expect(await leavesOf(form)).toEqual([
      ['field', '{"not":"taken apart"}'],
      ['Jane Roe 1970', 'Jane Roe 1970'],
      ['Jane Roe 1970', 'x'],
      ['file.filename', 'name.json'],
      ['file', '{"nor":"this"}'],
    ]);
  });

  test('a blob by its own type, unless the sender set one', async () => {
    expect(await leavesOf(new Blob(['a=b+c'], { type: FORM }))).toEqual([['a', 'b c']]);
    expect(await leavesOf(new Blob(['a=b+c'], { type: FORM }), 'text/plain')).toEqual(whole('a=b+c'));
  });

  test.each([
    ['gzip', gzipSync],
    ['zlib', zlibSync],
  ])('%s, known by its first bytes', async (_, pack) => {
    expect(await leavesOf(pack('{"a":"packed"}'))).toEqual([['a', 'packed']]);
  });

  test('text that begins like zlib is text', async () => {
    expect(await leavesOf(new TextEncoder().encode('x^2 + y^2'))).toEqual(whole('x^2 + y^2'));
  });
});

describe('rewriting', () => {
  test.each<[name: string, raw: string, type: string, n: number, text: string, result: string | null]>([
    ['plain text', 'before', '', 0, 'after', 'after'],
    [
      'JSON keeps spaces, numbers and escapes',
      '{ "a" : "\\u0041", "n":1.50, "b":["x"] }',
      '',
      1,
      '"\n',
      '{ "a" : "\\u0041", "n":1.50, "b":["\\"\\n"] }',
    ],
    ['a number becomes a string', '{"a":[4012888888881881,2]}', '', 0, 'x', '{"a":["x",2]}'],
    ['a list of codes becomes a string', '{"a": [110,101,101] }', '', 0, 'x', '{"a": "x" }'],
    ['a name in JSON', '{"key 12345":1}', '', 0, 'name', '{"name":1}'],
    ['the second of two lines', '["x"]\r\n["y"]\n', '', 1, 'z', '["x"]\r\n["z"]\n'],
    ['a form field', 'a=%20&b=x&c', FORM, 1, 'ä &', 'a=%20&b=%C3%A4+%26&c'],
    [
      'a multipart field',
      MULTIPART,
      'multipart/form-data; boundary=XyZ',
      0,
      'new',
      MULTIPART.replace('two\nlines', 'new'),
    ],
    [
      'a multipart file name',
      MULTIPART,
      'multipart/form-data; boundary=XyZ',
      1,
      'a"\r\nb',
      MULTIPART.replace('rows.csv', 'a%22%0D%0Ab'),
    ],
    [
      'a multipart field with the boundary in it',
      MULTIPART,
      'multipart/form-data; boundary=XyZ',
      0,
      'a\r\n--XyZ--',
      null,
    ],
  ])('%s', async (_, raw, type, n, text, result) => {
    expect(await rewritten(raw, type, text, n)).toBe(result);
  });

  test('a form keeps its other entries, and a file its type and date', async () => {
    const old = new File(['old'], 'f.txt', { type: 'text/x', lastModified: 5 });
    const form = [
      { name: 'a', value: 'one' },
      { name: 'file 1234', value: old },
    ];
    expect(await rewritten(form, '', 'two', 0)).toEqual([{ name: 'a', value: 'two' }, form[1]]);
    expect(await rewritten(form, '', 'name', 1)).toEqual([form[0], { name: 'name', value: old }]);

    const filed = async (n: number, text: string) => {
      const [first, second] = (await rewritten(form, '', text, n)) as [unknown, { value: File }];
      expect(first).toEqual(form[0]);
      const { name, type, lastModified } = second.value;
      return [name, type, lastModified, await second.value.text()];
    };
    expect(await filed(2, 'g.txt')).toEqual(['g.txt', 'text/x', 5, 'old']);
    expect(await filed(3, 'new')).toEqual(['f.txt', 'text/x', 5, 'new']);
  });

  test('a long string costs no stack', async () => {
    const long = 'line\n'.repeat(1_000_000);
    expect((await leavesOf(JSON.stringify({ a: long })))?.[0]?.[1]).toBe(long);
  });

  test('a byte order mark stays', async () => {
    const bytes = new TextEncoder().encode('\ufeffmarked');
    expect(await rewritten(bytes, '', '')).toEqual(bytes);
  });

  test('compressed stays compressed', async () => {
    const fresh = (await rewritten(gzipSync('{"a":"old"}'), '', 'new', 0)) as Uint8Array;
    expect([fresh[0], fresh[1]]).toEqual([0x1f, 0x8b]);
    expect(await leavesOf(fresh as Uint8Array<ArrayBuffer>)).toEqual([['a', 'new']]);
  });

  test('each kind of body stays of its kind', async () => {
    expect(await rewritten(new TextEncoder().encode('old'), '', 'new', 0)).toEqual(
      new TextEncoder().encode('new'),
    );
    const blob = (await rewritten(new Blob(['old'], { type: 'text/csv' }), '', 'new', 0)) as Blob;
    expect([blob.type, await blob.text()]).toEqual(['text/csv', 'new']);
  });
});
