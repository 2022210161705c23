import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from '@/lib/normalise/html-text';

describe('the text of HTML', () => {
  it.each([
    ['joins what inline tags tear apart', 'AK<b>IA</b>12<!-- x -->34', 'AKIA1234'],
    ['turns blocks into lines', '<p>one</p><p>two<br>three</p>', '\none\n\ntwo\nthree\n'],
    ['turns rows into lines of cells', '<table><tr><td>1</td><td>a</td></tr></table>', '\n\n1\ta\n\n'],
    ['decodes entities once', 'a&amp;lt;b &#65;&#x42; &unknown;', 'a&lt;b AB &unknown;'],
    ['leaves out scripts and styles', '<style>p{}</style>x<script>y</script>', 'x'],
    ['keeps a bracket that opens no tag', 'a < b', 'a < b'],
  ])('%s', (_, html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('accepts any string', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '<p',
      '<!--',
      '-->',
      '<script>',
      '</script',
      '&#',
      '&#x110000;',
      'a',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(typeof htmlText(pieces.join(''))).toBe('string');
      }),
    );
  });
});
