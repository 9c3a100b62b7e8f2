import { describe, expect, it } from 'vitest';
import { type ChangeKind, changeKinds, factsOf } from '../../src/diff/kinds.ts';
import { subjects } from './cases.ts';
import { unmirrored } from './mirrored.ts';
import { changesBetween } from './told.ts';

const cases = Object.values(subjects).flatMap((subject) => Object.entries(subject));
const names: ReadonlySet<string> = new Set(changeKinds);

/** What the name of a kind ends with, and what the name of its opposite ends with where it has one. */
const opposites: readonly (readonly [string, string])[] = [
  ['-added', '-removed'],
  ['-recorded', '-erased'],
  ['-held', '-erased'],
  ['-reported', '-erased'],
  ['-forward', '-back'],
];

describe('every kind of change', () => {
  it.each(changeKinds)('%s is undone by those that it undoes', (kind) => {
    expect(
      undoersOf(kind).filter((undoer) => !names.has(undoer) || !undoersOf(undoer).includes(kind)),
    ).toEqual([]);
  });

  it.each(changeKinds)('%s is undone in one way, or says why not', (kind) => {
    expect(factsOf(kind).waiver !== undefined).toBe(undoersOf(kind).length > 1);
  });

  it.each(changeKinds)('%s of things that come is undone by that of things that go', (kind) => {
    for (const [come, go] of opposites) {
      if (kind.endsWith(come)) expect(undoersOf(kind)).toEqual([kind.slice(0, -come.length) + go]);
    }
  });

  it('is made by a case', () => {
    const made = new Set(
      cases.flatMap(([, { before, after, day }]) =>
        changesBetween(before, after, day).map(({ kind }) => kind),
      ),
    );
    expect(changeKinds.filter((kind) => !made.has(kind))).toEqual([]);
  });

  it('has its usual class', () => {
    for (const [, { before, after, day }] of cases) {
      for (const change of changesBetween(before, after, day)) {
        expect(change.class).toBe(factsOf(change.kind).class);
      }
    }
  });
});

describe('the way back', () => {
  it.each(cases)('undoes all: %s', (_, { before, after, day }) => {
    expect(unmirrored(changesBetween(before, after, day), changesBetween(after, before, day))).toEqual([]);
  });

  it.each(cases)('is empty where nothing changed: %s', (_, { before, after, day }) => {
    expect(changesBetween(before, structuredClone(before), day)).toEqual([]);
    expect(changesBetween(after, structuredClone(after), day)).toEqual([]);
  });
});

/** The kinds that undo a kind. */
function undoersOf(kind: ChangeKind): readonly ChangeKind[] {
  const { undone = [kind] } = factsOf(kind);
  return undone as readonly ChangeKind[];
}
