import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/explain/changes.ts';

function changes(before: string, after: string): string[] {
  return changesBetween(before, after).map(({ mark, text }) => mark + text);
}

describe('the changes between two texts', () => {
  it.each([
    ['none', 'a\nb\n', 'a\nb\n', [' a', ' b']],
    ['a line in another’s place, the old one first', 'a\nb\nc\n', 'a\nx\nc\n', [' a', '-b', '+x', ' c']],
    ['a line more', 'a\nc\n', 'a\nb\nc\n', [' a', '+b', ' c']],
    ['a line less', 'a\nb\nc\n', 'a\nc\n', [' a', '-b', ' c']],
    ['a line at the end', 'a\n', 'a\nb\n', [' a', '+b']],
    ['a line that moves', 'a\nb\nc\n', 'b\nc\na\n', ['-a', ' b', ' c', '+a']],
    ['all', 'a\n', 'b\n', ['-a', '+b']],
  ])('are %s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('are both texts, and keep as many lines as can be kept', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = changesBetween(before.join('\n'), after.join('\n'));
        const of = (mark: string): string[] =>
          lines.filter((line) => line.mark === ' ' || line.mark === mark).map(({ text }) => text);
        expect(of('-')).toEqual(before);
        expect(of('+')).toEqual(after);
        expect(lines.filter(({ mark }) => mark === ' ')).toHaveLength(longestShared(before, after));
      }),
    );
  });
});

/** The length of the longest list that both have in order, by trying every choice of lines of the first. */
function longestShared(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined) return 0;
  const at = other.indexOf(first);
  const without = longestShared(rest, other);
  return at < 0 ? without : Math.max(without, 1 + longestShared(rest, other.slice(at + 1)));
}
