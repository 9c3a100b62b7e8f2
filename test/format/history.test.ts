import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { historyOfActions } from '../../src/diff/history.ts';
import type { HistoryReport } from '../../src/format/format.ts';
import json from '../../src/format/json.ts';
import pretty from '../../src/format/pretty.ts';
import english from '../../src/lang/en.ts';
import type { Action, Plan } from '../../src/plan/model.ts';
import { goldens } from '../goldens.ts';

const style = { hasColor: false, isQuiet: false, isVerbose: false };
const commit = (number: number): string => String(number).repeat(40);

function planWith(...actions: Action[]): Plan {
  return {
    format: 1,
    title: 'Safe streets',
    actors: { safety: { name: 'Safety office' }, police: { name: 'The\u001B[31m police' } },
    areas: [{ id: 'a', title: 'Lighting', actions }],
  };
}

const walk: Action = { id: '1', title: 'Walk the paths', lead: 'safety', when: 'Q1 2026', status: 'planned' };
const lamps: Action = { id: '2', title: 'Mend the lamps', when: 'ongoing' };

/** Put off twice, once too late, and brought forward; handed over; begun; and the other action dropped. */
const versions = [
  { date: '2026-01-10', commit: commit(1), plan: planWith(walk, lamps) },
  { date: '2026-02-10', commit: commit(2), plan: planWith({ ...walk, when: 'Q2 2026' }, lamps) },
  { date: '2026-07-10', commit: commit(3), plan: planWith({ ...walk, when: '2027', lead: 'police' }, lamps) },
  {
    date: '2026-08-10',
    commit: null,
    plan: planWith({ ...walk, when: 'H1 2027', lead: 'police', status: 'ongoing' }),
  },
];

function reportOf(some: typeof versions): HistoryReport {
  return {
    today: '2026-08-10',
    path: 'plans/å\u0007.plan.yaml',
    title: 'Safe streets',
    versions: some,
    unreadable: [{ date: '2026-03-01', commit: commit(9) }],
    isShallow: true,
    actions: historyOfActions(some),
    language: english,
  };
}

describe('the history of a plan', () => {
  it('fits its schema as JSON', async () => {
    const schema = JSON.parse(readFileSync('schemas/history.schema.json', 'utf8')) as object;
    const isValid = new Ajv({ formats: { date: /^\d{4}-\d\d-\d\d$/ }, allowUnionTypes: true }).compile(
      schema,
    );
    for (const some of [versions, versions.slice(0, 1)]) {
      const document = JSON.parse((await json.history?.(reportOf(some), style)) ?? '') as {
        actions: object[];
      };
      expect([isValid(document), isValid.errors]).toEqual([true, null]);
      expect(document.actions).toHaveLength(2);
    }
    expect(isValid({ version: 1 })).toBe(false);
  });

  it('shows nothing that a terminal would obey', async () => {
    expect(await pretty.history?.(reportOf(versions), style)).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

goldens('test/goldens/history', '.txt', {
  pretty: async () => (await pretty.history?.(reportOf(versions), style)) ?? '',
  quiet: async () => (await pretty.history?.(reportOf(versions), { ...style, isQuiet: true })) ?? '',
  nothing: async () => (await pretty.history?.(reportOf(versions.slice(0, 1)), style)) ?? '',
});
goldens('test/goldens/history', '.json', {
  history: async () => (await json.history?.(reportOf(versions), style)) ?? '',
});
