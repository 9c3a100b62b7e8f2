import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/findings/nearest.ts';
import { quote } from '../../src/findings/quote.ts';
import { visible } from '../../src/findings/visible.ts';

describe('the nearest name', () => {
  const names = ['lead', 'level', 'with', 'when', 'follow_up', 'original_when', 'organisation'];

  it.each([
    ['lead', 'lead'],
    ['laed', 'lead'],
    ['leda', 'lead'],
    ['Lead', 'lead'],
    ['leed', 'lead'],
    ['whit', 'with'],
    ['followup', 'follow_up'],
    ['follow-up', 'follow_up'],
    ['organization', 'organisation'],
    ['orignal_whn', 'original_when'],
  ])('to %s is %s', (word, name) => {
    expect(nearest(word, names)).toBe(name);
  });

  it.each(['', 'x', 'lxxd', 'notes', 'responsible', 'wxen_xx'])(
    'to %j is none, for it is too far',
    (word) => {
      expect(nearest(word, names)).toBeNull();
    },
  );

  it('is none when two are as near', () => {
    expect(nearest('boun', ['bonn', 'bobn'])).toBeNull();
    expect(nearest('boun', ['bonn', 'bobn', 'boun'])).toBe('boun');
    expect(nearest('boun', ['bonn', 'bonn'])).toBe('bonn');
  });

  it('is no other word of two or three letters, unless one is too many or two have changed places', () => {
    expect(nearest('kf', ['ks'])).toBeNull();
    expect(nearest('soc', ['sog'])).toBeNull();
    expect(nearest('kss', ['ks'])).toBe('ks');
    expect(nearest('di', ['id'])).toBe('id');
    expect(nearest('KS', ['ks'])).toBe('ks');
  });

  it('is none among none', () => {
    expect(nearest('lead', [])).toBeNull();
  });
});

describe('words in quotes', () => {
  it('stand on one line', () => {
    expect(quote('  en\n\tåtgärd\r\n\u2028i  taget ')).toBe('"en åtgärd i taget"');
  });

  it('are sixty characters at most, none of them cut in half', () => {
    expect(quote('å'.repeat(60))).toBe(`"${'å'.repeat(60)}"`);
    expect(quote('🚀'.repeat(61))).toBe(`"${'🚀'.repeat(59)}…"`);
    expect(quote(`${'a'.repeat(58)} ${'b'.repeat(9)}`)).toBe(`"${'a'.repeat(58)}…"`);
  });
});

describe('visible text', () => {
  it.each([
    ['\u001B[2J', '␛[2J'],
    ['\u0000\t\n\r', '␀␉␊␍'],
    ['\u007F', '␡'],
    ['\u0085\u009B', '\uFFFD\uFFFD'],
    ['a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
    ['\u2028\u2029\uFEFF\u200B', '\uFFFD\uFFFD\uFFFD\uFFFD'],
  ])('shows %j as signs', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['Åtgärd § 5 – ”så”…', '中文 🚀', 'e\u0301', '👩\u200D🚒'])('leaves %s alone', (text) => {
    expect(visible(text)).toBe(text);
  });
});
