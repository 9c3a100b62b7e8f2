import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/facts/standing.ts';
import type { Action, Plan } from '../../src/plan/model.ts';
import { outline } from '../../src/plan/outline.ts';
import { planWithAction } from '../rules/found.ts';

/** Where the one action of a plan stands on a day. */
function standing(today: string, changes: Partial<Action>, plan: Partial<Plan> = {}) {
  const laid = outline(planWithAction(changes, plan), today);
  const [placed] = laid.actions;
  if (!placed) throw new Error('no action');
  return standingOf(placed, laid, 30);
}

describe('an open action', () => {
  it('is on time on its last day, and late the day after', () => {
    expect(standing('2026-06-30', { when: 'Q2 2026' })).toMatchObject({
      timeliness: 'due-soon',
      due: '2026-06-30',
      daysLeft: 0,
      daysLate: null,
      isOpen: true,
    });
    expect(standing('2026-07-01', { when: 'Q2 2026' })).toMatchObject({
      timeliness: 'overdue',
      daysLeft: null,
      daysLate: 1,
    });
  });

  it('is soon due from so many days before', () => {
    expect(standing('2026-05-31', { when: 'Q2 2026' }).timeliness).toBe('due-soon');
    expect(standing('2026-05-30', { when: 'Q2 2026' }).timeliness).toBe('on-time');
  });

  it.each([
    ['årligen', 'ongoing'],
    ['löpande', 'ongoing'],
    ['vid behov', 'ongoing'],
    ['från 2026', 'ongoing'],
    ['om anslag beviljas', 'unscheduled'],
    ['någon gång', 'unscheduled'],
    [null, 'unscheduled'],
    // Over before the plan was in force: it was never due in it.
    ['våren 2025', 'unscheduled'],
  ])('with the time %s is %s', (when, timeliness) => {
    expect(standing('2026-07-01', { when })).toMatchObject({ timeliness, daysLeft: null, daysLate: null });
  });
});

describe('a finished action', () => {
  it('is done in time on its last day, and late the day after', () => {
    const done = { when: 'Q2 2026', status: 'done' } as const;
    expect(standing('2027-01-01', { ...done, closed: '2026-06-30' })).toEqual({
      timeliness: 'done',
      due: '2026-06-30',
      isOpen: false,
      finished: '2026-06-30',
      daysLate: null,
      daysLeft: null,
    });
    expect(standing('2027-01-01', { ...done, closed: '2026-07-02' })).toMatchObject({
      timeliness: 'done-late',
      daysLate: 2,
    });
    expect(standing('2027-01-01', done)).toMatchObject({
      timeliness: 'done',
      finished: null,
      daysLate: null,
    });
  });

  it('is closed when it ended without being done, also late', () => {
    expect(
      standing('2027-01-01', { when: 'Q2 2026', status: 'cancelled', closed: '2026-09-01' }),
    ).toMatchObject({
      timeliness: 'closed',
      finished: '2026-09-01',
      daysLate: null,
    });
  });

  it('is done where a closing day alone says so', () => {
    expect(standing('2027-01-01', { closed: '2026-09-01' })).toMatchObject({
      timeliness: 'done',
      isOpen: false,
    });
  });
});

it('expects nothing of a plan that is repealed', () => {
  expect(standing('2027-01-01', { when: 'Q2 2026' }, { status: 'repealed' })).toMatchObject({
    timeliness: 'closed',
    isOpen: false,
    daysLate: null,
  });
});
