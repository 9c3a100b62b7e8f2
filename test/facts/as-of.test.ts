import { describe, expect, it } from 'vitest';
import { asOf, dayFinished, dayTold } from '../../src/facts/as-of.ts';
import { momentOf } from '../../src/facts/moment.ts';
import type { Action, Plan } from '../../src/plan/model.ts';
import { readerOfTimes } from '../../src/plan/outline.ts';
import { planWith, planWithAction } from '../rules/found.ts';

const read = readerOfTimes();
const year = { first: '2026-01-01', last: '2026-12-31' };

/** The one action as it stood at the end of 2026, seen on a day. */
function actionAt(today: string, changes: Partial<Action>): Partial<Action> {
  const plan = asOf(planWithAction(changes), momentOf(year, today), read);
  const [action] = plan.areas[0]?.actions ?? [];
  if (!action) throw new Error('no action');
  return Object.fromEntries(Object.entries(action).filter(([key]) => !['id', 'title', 'lead'].includes(key)));
}

describe('a word in the log', () => {
  it('tells of its date, or of the end of the period that it names where that is earlier', () => {
    expect(dayTold({ date: '2027-01-20' }, read)).toBe('2027-01-20');
    expect(dayTold({ date: '2027-01-20', period: 2026 }, read)).toBe('2026-12-31');
    expect(dayTold({ date: '2026-11-20', period: 2026 }, read)).toBe('2026-11-20');
    expect(dayTold({ date: '2026-11-20', period: 'T3 2026' }, read)).toBe('2026-11-20');
    expect(dayTold({ date: '2027-01-20', period: 'någon gång' }, read)).toBe('2027-01-20');
  });

  it('of January counts to the year that it names, once it is written', () => {
    const log: Action['log'] = [{ date: '2027-01-20', period: 2026, status: 'partly-done' }];
    expect(actionAt('2027-01-20', { when: 2027, log })).toEqual({ when: 2027, status: 'partly-done', log });
    expect(actionAt('2027-01-19', { when: 2027, log })).toEqual({ when: 2027, log: [] });
  });

  it('of the year after is left out, with the status that came of it', () => {
    const before = { date: '2026-12-31', status: 'planned' } as const;
    const after = { date: '2027-01-01', status: 'ongoing' } as const;
    expect(actionAt('2027-03-01', { when: 2027, status: 'ongoing', log: [before, after] })).toEqual({
      when: 2027,
      status: 'planned',
      log: [before],
    });
  });

  it('is not there before it is written, in a year under way', () => {
    const log: Action['log'] = [{ date: '2026-06-02', status: 'done' }];
    expect(actionAt('2026-06-01', { when: 2026, log })).toEqual({ when: 2026, log: [] });
    expect(actionAt('2026-06-02', { when: 2026, log })).toEqual({ when: 2026, status: 'done', log });
  });
});

describe('a status', () => {
  it('without a day holds, unless the log has said something since', () => {
    expect(actionAt('2027-03-01', { when: 2026, status: 'done' })).toEqual({ when: 2026, status: 'done' });
    expect(actionAt('2027-03-01', { when: 2027, status: 'paused' })).toEqual({
      when: 2027,
      status: 'paused',
    });
    const log: Action['log'] = [{ date: '2027-02-01', status: 'paused' }];
    expect(actionAt('2027-03-01', { when: 2027, status: 'paused', log })).toEqual({ when: 2027, log: [] });
  });

  it('that closes holds from the day that it was closed, and before it what was said last', () => {
    const log: Action['log'] = [
      { date: '2026-05-01', status: 'ongoing' },
      { date: '2027-01-10', period: 2026, status: 'done' },
    ];
    const done = { when: 2026, status: 'done', log } as const;
    expect(actionAt('2027-02-01', { ...done, closed: '2026-12-31' })).toEqual({
      ...done,
      closed: '2026-12-31',
    });
    expect(actionAt('2027-02-01', { ...done, closed: '2027-01-01' })).toEqual({
      when: 2026,
      status: 'ongoing',
      log,
    });
    expect(actionAt('2027-02-01', done)).toEqual(done);
  });
});

it('finds the day an action was finished: its own, else that of the first word of it in a row', () => {
  const log: Action['log'] = [
    { date: '2026-02-01', status: 'done' },
    { date: '2026-03-01', status: 'ongoing' },
    { date: '2026-09-01', status: 'done' },
    { date: '2026-10-01', status: 'done' },
  ];
  const action = { id: '1', title: 'Utbilda' };
  expect(dayFinished({ ...action, log }, read)).toBe('2026-09-01');
  expect(dayFinished({ ...action, log, status: 'done', closed: '2026-08-31' }, read)).toBe('2026-08-31');
  expect(dayFinished({ ...action, status: 'done' }, read)).toBeNull();
  expect(dayFinished({ ...action, status: 'ongoing', log }, read)).toBeNull();
});

describe('a time that was moved', () => {
  const moved: Action['moved'] = [
    { from: 'Q1 2026', to: 'Q4 2026', date: '2026-12-31' },
    { from: 'Q4 2026', to: 'Q2 2027', date: '2027-01-01' },
  ];

  it('is the one of then, and the move is told of', () => {
    expect(actionAt('2027-03-01', { when: 'Q2 2027', moved })).toEqual({ when: 'Q4 2026', moved });
  });

  it('is the one of now for a year under way, and a move to come is not told of', () => {
    expect(actionAt('2026-12-31', { when: 'Q2 2027', moved })).toEqual({
      when: 'Q4 2026',
      moved: moved.slice(0, 1),
    });
    expect(actionAt('2026-12-30', { when: 'Q2 2027', moved })).toEqual({ when: 'Q1 2026', moved: [] });
  });
});

it('leaves out meetings and figures of later, and follow-ups that are to come', () => {
  const plan: Plan = planWith({
    follow_up: { done: [{ period: 2026, date: '2027-02-01' }, { period: 2025 }, { date: '2027-05-01' }] },
    groups: { radet: { name: 'Rådet', met: ['2026-12-31', '2027-01-01'] }, tomma: { name: 'Gruppen' } },
    goals: [
      {
        id: 'g1',
        text: 'Trygghet',
        indicator: {
          name: 'Andel',
          values: [
            { date: '2026-12-31', value: 1 },
            { date: '2027-01-01', value: 2 },
          ],
        },
      },
      { id: 'g2', text: 'Tillit' },
    ],
  });
  const then = asOf(plan, momentOf(year, '2027-03-01'), read);
  expect(then.follow_up?.done).toEqual([{ period: 2026, date: '2027-02-01' }, { period: 2025 }]);
  expect(then.groups).toEqual({ radet: { name: 'Rådet', met: ['2026-12-31'] }, tomma: { name: 'Gruppen' } });
  expect(then.goals?.map(({ indicator }) => indicator?.values)).toEqual([
    [{ date: '2026-12-31', value: 1 }],
    undefined,
  ]);
});
