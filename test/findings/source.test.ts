import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/findings/source.ts';

describe('a source', () => {
  it('counts lines and characters from one', () => {
    const source = new Source('a', 'ab\nc');
    const places = [0, 1, 2, 3, 4].map((offset) => source.positionOf(offset));
    expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
      '1:1',
      '1:2',
      '1:3',
      '2:1',
      '2:2',
    ]);
  });

  it.each([
    ['å', 2],
    ['中', 2],
    ['🚀', 2],
    ['e\u0301', 3],
    ['\t', 2],
  ])('counts %s as characters, whatever their size', (text, column) => {
    expect(new Source('a', `${text}x`).positionOf(text.length)).toEqual({ line: 1, column });
  });

  it('begins after the byte order mark', () => {
    const source = new Source('a', '\uFEFFab\n');
    expect(source.text).toBe('ab\n');
    expect(source.positionOf(1)).toEqual({ line: 1, column: 2 });
  });

  it('ends lines at a line feed, with or without a carriage return', () => {
    const source = new Source('a', 'a\r\nb\n\r\nc\rd');
    const textOf = (line: number) => {
      const { start, end } = source.spanOfLine(line);
      return source.text.slice(start, end);
    };
    expect([1, 2, 3, 4, 5].map(textOf)).toEqual(['a', 'b', '', 'c\rd', '']);
    expect(source.positionOf(source.text.length)).toEqual({ line: 4, column: 4 });
  });

  it('has one empty line when it is empty', () => {
    expect(new Source('a', '').positionOf(0)).toEqual({ line: 1, column: 1 });
    expect(new Source('a', '').spanOfLine(1)).toEqual({ start: 0, end: 0 });
  });

  it('tells the line of an offset as its position does', () => {
    const characters = fc.constantFrom('a', 'å', '🚀', '\n', '\r\n');
    fc.assert(
      fc.property(fc.array(characters), fc.nat(), (parts, any) => {
        const source = new Source('a', parts.join(''));
        const offset = any % (source.text.length + 1);
        const { line } = source.positionOf(offset);
        expect(source.lineOf(offset)).toBe(line);
        expect(line).toBe(source.text.slice(0, offset).split('\n').length);
      }),
    );
  });
});
