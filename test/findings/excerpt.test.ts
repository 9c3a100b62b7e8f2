import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/findings/excerpt.ts';
import { Source } from '../../src/findings/source.ts';
import { measureFor } from '../../src/findings/width.ts';

/** The excerpt of a text whose mark is what stands between « and ». */
async function excerpt(text: string): Promise<string[]> {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  const source = new Source('a', text.replace(/[«»]/g, ''));
  const {
    line,
    text: shown,
    indent,
    width,
  } = excerptOf(source, { start, end }, await measureFor(source.text));
  return [`${line} ${shown}`, `${' '.repeat(`${line} `.length + indent)}${'^'.repeat(width)}`];
}

describe('an excerpt', () => {
  it.each([
    ['plain text', 'a: 1\nlead: «skola»\n', ['2 lead: skola', '        ^^^^^']],
    ['Swedish letters', 'åtgärd: «å»\n', ['1 åtgärd: å', '          ^']],
    ['wide characters before the mark', '中文: «x»\n', ['1 中文: x', '        ^']],
    ['wide characters in the mark', 'a: «中🚀»\n', ['1 a: 中🚀', '     ^^^^']],
    ['combining characters', 'e\u0301: «e\u0301e\u0301»\n', ['1 e\u0301: e\u0301e\u0301', '     ^^']],
    ['tabs before the mark', 'a:\t«b»\n', ['1 a:  b', '      ^']],
    ['tabs at a stop', '\tabcd\t«b»\n', ['1     abcd    b', '              ^']],
    ['tabs in the mark', 'a: «b\tc»\n', ['1 a: b    c', '     ^^^^^^']],
    ['the end of a line', 'a: b«»\nc\n', ['1 a: b', '      ^']],
    ['more lines than one', 'a:\n  «b: 1\n  c: 2»\n', ['2   b: 1', '    ^^^^']],
    ['carriage returns', 'a: 1\r\nb: «2»\r\n', ['2 b: 2', '     ^']],
    ['carriage returns in the mark', 'a: «1\r\n  2»\r\n', ['1 a: 1', '     ^']],
    ['control characters', 'a: \u001B[31m«\u0007»\u009B\n', ['1 a: ␛[31m␇\uFFFD', '          ^']],
    ['text that turns direction', 'a: \u202Eb «c»\n', ['1 a: \uFFFDb c', '        ^']],
    ['an empty file', '«»', ['1 ', '  ^']],
  ])('marks %s by cells', async (_, text, lines) => {
    expect(await excerpt(text)).toEqual(lines);
  });

  it.each([
    ['before', `${'x'.repeat(500)}«here»`],
    ['after', `«here»${'x'.repeat(500)}`],
    ['around', `${'中'.repeat(500)}«here»${'å'.repeat(500)}`],
  ])('keeps the mark in sight on a line that is long %s it', async (_, text) => {
    const [shown = '', mark = ''] = await excerpt(text);
    expect(stringWidth(shown)).toBeLessThan(130);
    expect(shown).toContain('here');
    expect(shown).toContain('…');
    expect(stringWidth(shown.slice(0, shown.indexOf('here')))).toBe(mark.indexOf('^'));
    expect(mark.trim()).toBe('^^^^');
  });

  it('cuts a mark that is long itself', async () => {
    const [shown = '', mark = ''] = await excerpt(`a: «${'x'.repeat(500)}»`);
    expect(shown.length).toBeLessThan(140);
    expect(mark.length).toBeLessThanOrEqual(shown.length);
    expect(shown.startsWith('1 a: xxx')).toBe(true);
  });
});

describe('a measure', () => {
  it.each(['plain', 'åäö §–”…', 'å'.repeat(99)])(
    'of text in Latin letters is its length: %s',
    async (text) => {
      expect((await measureFor(text))(text)).toBe(text.length);
      expect(stringWidth(text)).toBe(text.length);
    },
  );

  it.each(['中', '🚀', 'e\u0301', '\u200B', 'Ａ'])('of other text is its cells: %j', async (text) => {
    expect((await measureFor(text))(text)).toBe(stringWidth(text));
  });
});
