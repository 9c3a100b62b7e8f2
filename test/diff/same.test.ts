import { describe, expect, it } from 'vitest';
import { isSame, signatureOf } from '../../src/diff/same.ts';

const alike: readonly (readonly [unknown, unknown])[] = [
  [1, 1],
  [undefined, null],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  [{ a: 1 }, { a: 1, b: null }],
  [{ a: 1, b: undefined }, { a: 1 }],
  [{ a: [{ b: [1] }] }, { a: [{ b: [1] }] }],
];

const unlike: readonly (readonly [unknown, unknown])[] = [
  [1, '1'],
  [0, null],
  ['', null],
  [[], null],
  [[], {}],
  [[1], { 0: 1 }],
  [[1], [1, 2]],
  [[1], [2]],
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { b: 1 }],
  [{}, { constructor: 1 }],
  [{ toString: 1 }, {}],
  [{ a: { b: 1 } }, { a: { b: 2 } }],
];

describe('two values of a file', () => {
  it.each(alike)('%j and %j are the same', (one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([true, true]);
    expect(signatureOf(one)).toBe(signatureOf(other));
  });

  it.each(unlike)('%j and %j are not the same', (one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
    expect(signatureOf(one)).not.toBe(signatureOf(other));
  });

  it('in lists of another order are not the same, and known as such by no signature', () => {
    expect(isSame([1, [2, 3]], [[3, 2], 1])).toBe(false);
    expect(signatureOf([1, [2, 3]])).toBe(signatureOf([[3, 2], 1]));
    expect(signatureOf([1, 1, 2])).not.toBe(signatureOf([1, 2, 2]));
  });
});
