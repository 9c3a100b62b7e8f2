import { describe, expect, it } from 'vitest';
import { decode } from '../../src/plan/decode.ts';
import { faultsIn } from './faults.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])),
  );

describe('bytes', () => {
  it('are text when they are UTF-8', () => {
    const { source, faults } = decode('a.plan.yaml', bytes('title: Åtgärd 中文 🚀 e\u0301\n'));
    expect(source.text).toBe('title: Åtgärd 中文 🚀 e\u0301\n');
    expect(faults).toEqual([]);
  });

  it('lose their byte order mark', () => {
    expect(decode('a.plan.yaml', bytes(0xef, 0xbb, 0xbf, 'title: x\n')).source.text).toBe('title: x\n');
  });

  it.each([
    ['Windows-1252 before a letter', bytes('title: a\norganisation: ', 0xe5, 'r\n'), '2:15 not-utf8 0xE5 å'],
    [
      'Windows-1252 at the end of a word',
      bytes('title: Tid f', 0xf6, 'r ', 0xe5, '\n'),
      '1:13 not-utf8 0xF6 ö',
    ],
    ['Windows-1252 punctuation', bytes('title: 2017', 0x96, '2018\n'), '1:12 not-utf8 0x96'],
    ['a bad byte after wide characters', bytes('title: 🚀å', 0xff, '\n'), '1:10 not-utf8 0xFF ÿ'],
    ['a bad byte after a byte order mark', bytes(0xef, 0xbb, 0xbf, 'å: ', 0xe4), '1:4 not-utf8 0xE4 ä'],
    ['a bad byte after a real replacement character', bytes('a: \uFFFD', 0xe4, ' x'), '1:5 not-utf8 0xE4 ä'],
    ['a character cut off at the end', bytes('title: a\nb: ', 0xe2, 0x82), '2:4 not-utf8 0xE2 â'],
    ['an overlong form', bytes('a: ', 0xc0, 0xaf), '1:4 not-utf8 0xC0 À'],
    ['half a surrogate pair', bytes('a: ', 0xed, 0xa0, 0x80), '1:4 not-utf8 0xED í'],
  ])('are no text with %s', (_, content, fault) => {
    expect(faultsIn(content)).toEqual([fault]);
  });

  it('may hold the replacement character itself', () => {
    expect(faultsIn('title: a\uFFFDb\uFFFD\n')).toEqual([]);
    expect(faultsIn('\uFEFFtitle: \uFFFD\n')).toEqual([]);
  });

  it.each([
    ['little-endian UTF-16', bytes(0xff, 0xfe, 0x61, 0, 0x3a, 0), '1:1 utf16'],
    ['big-endian UTF-16', bytes(0xfe, 0xff, 0, 0x61, 0, 0x3a), '1:1 utf16'],
    ['UTF-16 without a mark', bytes(0x61, 0, 0x3a, 0), '1:1 binary'],
    ['a Word document', bytes('PK', 3, 4, 0, 0, 0xff, 0xd0), '1:1 binary'],
  ])('are refused as %s', (_, content, fault) => {
    expect(faultsIn(content)).toEqual([fault]);
  });
});

describe('a control character', () => {
  it.each([
    ['a C0 control', '\u0007', 'U+0007'],
    ['an escape sequence', '\u001B[31m', 'U+001B'],
    ['a form feed', '\u000C', 'U+000C'],
    ['DEL', '\u007F', 'U+007F'],
    ['a C1 control', '\u009B', 'U+009B'],
    ['no character at all', '\uFFFE', 'U+FFFE'],
  ])('may not stand in a plan: %s', (_, character, code) => {
    expect(faultsIn(`title: å\norganisation: å ${character}x\n`)).toEqual([`2:17 control-character ${code}`]);
  });

  it('is found beyond the part that tells text from other files', () => {
    expect(faultsIn(`title: ${'x'.repeat(9000)}\u0000\n`)).toEqual(['1:9008 control-character U+0000']);
  });

  it('is told once for each line, on ten lines at most', () => {
    expect(faultsIn('a: \u0001 \u0002\nb: \u0003\n')).toEqual([
      '1:4 control-character U+0001',
      '2:4 control-character U+0003',
    ]);
    expect(faultsIn('# \u0001\n'.repeat(50))).toHaveLength(10);
  });

  it.each(['\t', '\u0085', '\u2028', '\u00A0', '\u200B'])('is not what %j is', (character) => {
    expect(faultsIn(`title: x${character}y\n`)).toEqual([]);
  });
});
