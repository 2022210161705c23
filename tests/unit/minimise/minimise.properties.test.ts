import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/classify/detect';
import { applyEdits } from '@/lib/core/edit';
import { minimise } from '@/lib/transform/minimise/minimise';

const minimised = (text: string): string => applyEdits(text, minimise(text, detect(text)));

/** Words with a mark of their own, so that one that survives is found. */
const WORD = fc.stringMatching(/^q[a-z]{4,8}q$/);
const OCTET = fc.integer({ min: 1, max: 254 });
const HOST = fc.tuple(WORD, WORD).map(([a, b]) => `${a}.${b}.corp`);
const ADDRESS = fc.tuple(OCTET, OCTET, OCTET).map((parts) => `10.${parts.join('.')}`);
const EMAIL = fc.tuple(WORD, WORD).map(([a, b]) => `${a}@${b}.com`);

interface Line {
  readonly text: string;
  readonly gone: readonly string[];
}
const line = (arbitrary: fc.Arbitrary<string>, write: (value: string) => string): fc.Arbitrary<Line> =>
  arbitrary.map((value) => ({ text: write(value), gone: [value] }));

const CONFIG = fc.oneof(
  line(WORD, (value) => `app.name: ${value}`),
  line(WORD, (value) => `title: "${value}"`),
  line(HOST, (value) => `url: https://${value}:8443/x`),
  line(ADDRESS, (value) => `address: ${value}`),
  line(EMAIL, (value) => `owner: ${value}`),
  fc.constant({ text: 'port: 8080', gone: [] }),
);
const LOG = fc.oneof(
  line(WORD, (value) => `2024-05-01T10:00:00Z INFO login user=${value} status=200`),
  line(ADDRESS, (value) => `2024-05-01T10:00:00Z WARN slow ${value} took 12ms`),
  line(EMAIL, (value) => `2024-05-01T10:00:00Z INFO mail to ${value}`),
  line(HOST, (value) => `2024-05-01T10:00:00Z ERROR cannot reach ${value}`),
);
const CODE = fc.oneof(
  line(HOST, (value) => `const url = 'https://${value}/api';`),
  line(WORD, (value) => `open('/home/${value}/notes.txt');`),
  line(WORD, (value) => `read('s3://${value}/key');`),
  fc.constant({ text: 'if (a) { b(); }', gone: [] }),
);
const TEXT = fc
  .oneof(CONFIG, LOG, CODE)
  .chain(() =>
    fc.oneof(
      fc.array(CONFIG, { minLength: 2, maxLength: 12 }),
      fc.array(LOG, { minLength: 2, maxLength: 12 }),
      fc.array(CODE, { minLength: 2, maxLength: 12 }),
    ),
  );
const ANY = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '\n',
          ': ',
          '=',
          '"',
          '{',
          '}',
          '[',
          'A=',
          'k: ',
          'user=',
          '2024-01-01T00:00:00Z INFO ',
          'http://',
          'x.corp',
          '10.1.2.3',
          '@',
          'AB-12',
        ),
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join('')),
);

describe('minimise', () => {
  it('lets no identifier and no value of a configuration through', () => {
    fc.assert(
      fc.property(TEXT, (all) => {
        const output = minimised(all.map(({ text }) => text).join('\n'));
        for (const value of all.flatMap(({ gone }) => gone)) expect(output).not.toContain(value);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(TEXT, (all) => {
        const once = minimised(all.map(({ text }) => text).join('\n'));
        expect(minimised(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing the second time in any text, as far as it finds by itself', () => {
    fc.assert(
      fc.property(ANY, (text) => {
        const once = applyEdits(text, minimise(text, []));
        expect(applyEdits(once, minimise(once, []))).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and gives edits in order, inside the text, without overlap, that keep the line count', () => {
    fc.assert(
      fc.property(ANY, (text) => {
        let at = 0;
        const edits = minimise(text, detect(text));
        for (const { start, end } of edits) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(applyEdits(text, edits).split('\n')).toHaveLength(text.split('\n').length);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves JSON that parses, with the same keys and types', () => {
    const shape = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shape);
      if (value === null || typeof value !== 'object') return value === null ? null : typeof value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
    };
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue({ maxDepth: 2 }), { minKeys: 1 }),
        (config) => {
          const text = JSON.stringify(config, null, 2);
          // An address or a ticket is data, even as a key.
          fc.pre(!/@|[A-Z\d]-\d/.test(text));
          const before: unknown = JSON.parse(text);
          const after: unknown = JSON.parse(applyEdits(text, minimise(text, [])));
          expect(shape(after)).toEqual(shape(before));
        },
      ),
      { numRuns: 300 },
    );
  });
});
