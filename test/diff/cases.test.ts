import { describe, expect, it } from 'vitest';
import { subjects } from './cases.ts';
import { changesBetween, lineOf } from './told.ts';

describe.each(Object.entries(subjects))('of %s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (_name, { before, after, day, tells }) => {
    const changes = changesBetween(before, after, day);
    expect(changes.map(lineOf)).toEqual(tells);
    expect(changes.map(({ action }) => action)).toEqual(
      changes.map(({ entry }) => (entry.type === 'action' ? entry.id : null)),
    );
  });
});
