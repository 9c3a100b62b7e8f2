import type { Action } from '../../../src/plan/model.ts';
import { type Cases, ofAction } from './case.ts';

const firstMove = { from: 'Q1 2017', to: 'Q2 2017', date: '2017-02-01' };
const secondMove = {
  from: 'Q2 2017',
  to: 'Q3 2017',
  date: '2017-06-01',
  decided: 'KS § 44',
  reason: 'upphandling',
};
const moved: Partial<Action> = { when: 'Q2 2017', original_when: 'Q1 2017', moved: [firstMove] };

/** Times with a last day: when they move, and what is told with them. */
export const deadlines: Cases = {
  'a quarter that becomes the year after ends twenty-one months later, and says less of when': ofAction(
    { when: 'Q1 2017' },
    { when: '2018' },
    ['deadline-postponed action 1 when: Q1 2017 → 2018, 21 months, quarter → year, time 1 @ actions.0.when'],
    '2016-05-01',
  ),
  'a time that had passed on the day of the later revision has slipped': ofAction(
    { when: 'Q1 2017' },
    { when: '2018' },
    ['deadline-slipped action 1 when: Q1 2017 → 2018, 21 months, quarter → year, time 1 @ actions.0.when'],
    '2017-04-01',
  ),
  'a time moved on its last day is put off': ofAction(
    { when: 'Q1 2017' },
    { when: 'Q2 2017' },
    ['deadline-postponed action 1 when: Q1 2017 → Q2 2017, 3 months, time 1 @ actions.0.when'],
    '2017-03-31',
  ),
  'a move recorded before its time had passed is put off, however late the revision': ofAction(
    { when: 'Q1 2017' },
    { when: 'Q2 2017', moved: [firstMove] },
    ['deadline-postponed action 1 when: Q1 2017 → Q2 2017, 3 months, time 1 @ actions.0.when'],
    '2018-01-01',
  ),
  'a move recorded after its time had passed has slipped, however early the revision': ofAction(
    { when: 'Q1 2017' },
    { when: 'Q2 2017', moved: [{ ...firstMove, date: '2017-04-01' }] },
    ['deadline-slipped action 1 when: Q1 2017 → Q2 2017, 3 months, time 1 @ actions.0.when'],
    '2017-01-01',
  ),
  'of several records the newest tells when it was moved': ofAction(
    { when: 'Q1 2017' },
    {
      when: 'Q3 2017',
      moved: [
        { ...firstMove, date: '2017-04-01' },
        { ...secondMove, date: '2017-03-01' },
      ],
    },
    [
      'deadline-slipped action 1 when: Q1 2017 → Q3 2017, 6 months, time 2, first Q1 2017, by KS § 44, because upphandling @ actions.0.when',
    ],
    '2017-01-01',
  ),
  'a record without a date leaves it to the day of the revision': ofAction(
    { when: 'Q1 2017' },
    { when: 'Q2 2017', moved: [{ from: 'Q1 2017', to: 'Q2 2017' }] },
    ['deadline-slipped action 1 when: Q1 2017 → Q2 2017, 3 months, time 1 @ actions.0.when'],
    '2017-04-01',
  ),
  'a time, the record of its move and the time first decided are one change': ofAction(
    { when: 'Q1 2017' },
    moved,
    ['deadline-postponed action 1 when: Q1 2017 → Q2 2017, 3 months, time 1 @ actions.0.when'],
    '2017-02-01',
  ),
  'a second move tells the time first decided, who moved it and why': ofAction(
    moved,
    { ...moved, when: 'Q3 2017', moved: [firstMove, secondMove] },
    [
      'deadline-postponed action 1 when: Q2 2017 → Q3 2017, 3 months, time 2, first Q1 2017, by KS § 44, because upphandling @ actions.0.when',
    ],
    '2017-06-01',
  ),
  'a third move that nobody recorded is the third all the same': ofAction(
    { when: 'Q3 2017', moved: [firstMove, secondMove] },
    { when: 'Q4 2017', moved: [firstMove, secondMove] },
    ['deadline-postponed action 1 when: Q3 2017 → Q4 2017, 3 months, time 3, first Q1 2017 @ actions.0.when'],
    '2017-06-01',
  ),
  'two moves between two revisions count as two': ofAction(
    { when: 'Q1 2017' },
    { when: 'Q3 2017', moved: [firstMove, secondMove] },
    [
      'deadline-slipped action 1 when: Q1 2017 → Q3 2017, 6 months, time 2, first Q1 2017, by KS § 44, because upphandling @ actions.0.when',
    ],
    '2017-06-01',
  ),
  'a move to an earlier day is none of those it was put off': ofAction(
    { when: 'Q1 2017', moved: [{ from: 'Q2 2017', to: 'Q1 2017' }] },
    { when: 'Q2 2017', moved: [{ from: 'Q2 2017', to: 'Q1 2017' }, firstMove] },
    ['deadline-postponed action 1 when: Q1 2017 → Q2 2017, 3 months, time 1 @ actions.0.when'],
    '2017-02-01',
  ),
  'a move from no time at all is none of those it was put off': ofAction(
    { when: 'Q2 2017', moved: [{ from: 'löpande', to: 'Q2 2017' }] },
    { when: 'Q3 2017', moved: [{ from: 'löpande', to: 'Q2 2017' }] },
    ['deadline-postponed action 1 when: Q2 2017 → Q3 2017, 3 months, time 1 @ actions.0.when'],
    '2017-06-01',
  ),
  'a record of other times than the move leaves those before it to be counted': ofAction(
    { when: 'Q2 2017', moved: [firstMove] },
    { when: 'Q3 2017', moved: [firstMove, { from: 'Q2 2017', to: 'snarast' }] },
    ['deadline-postponed action 1 when: Q2 2017 → Q3 2017, 3 months, time 2, first Q1 2017 @ actions.0.when'],
    '2017-06-01',
  ),
  'a plan without records may still say that it was put off before': ofAction(
    { when: 'Q2 2017', original_when: 'Q1 2017' },
    { when: 'Q3 2017', original_when: 'Q1 2017' },
    ['deadline-postponed action 1 when: Q2 2017 → Q3 2017, 3 months, time 2, first Q1 2017 @ actions.0.when'],
    '2017-06-01',
  ),
  'a time first decided that is the one now says nothing of moves': ofAction(
    { when: 'Q1 2017', original_when: { from: 'januari 2017', by: 'mars 2017' } },
    { when: 'Q2 2017', original_when: { from: 'januari 2017', by: 'mars 2017' } },
    ['deadline-postponed action 1 when: Q1 2017 → Q2 2017, 3 months, time 1 @ actions.0.when'],
    '2017-01-01',
  ),
  'a time first decided may be written as a mapping': ofAction(
    { when: 'Q2 2017', original_when: { from: 'januari 2017', by: 'mars 2017' } },
    { when: 'Q3 2017', original_when: { from: 'januari 2017', by: 'mars 2017' } },
    [
      'deadline-postponed action 1 when: Q2 2017 → Q3 2017, 3 months, time 2, first januari 2017–mars 2017 @ actions.0.when',
    ],
    '2017-06-01',
  ),
  'a time that ends earlier is no time put off, and none first decided': ofAction(
    { when: 'Q2 2017', moved: [firstMove] },
    { when: 'Q1 2017', moved: [firstMove] },
    ['deadline-advanced action 1 when: Q2 2017 → Q1 2017, -3 months @ actions.0.when'],
  ),
  'a time in days is as far from another as the days between': ofAction(
    { when: '2026-12-01' },
    { when: '2026-12-20' },
    ['deadline-postponed action 1 when: 2026-12-01 → 2026-12-20, 19 days, time 1 @ actions.0.when'],
  ),
  'a time with another first day alone starts at another time': ofAction(
    { when: '2026-01-01/2026-12-31' },
    { when: '2026-06-01/2026-12-31' },
    ['start-changed action 1 when: 2026-01-01/2026-12-31 → 2026-06-01/2026-12-31, 0 days @ actions.0.when'],
  ),
  'a time that ends the same day in other units is more or less precise': ofAction(
    { when: 'Q4 2026' },
    { when: 'december 2026' },
    ['precision-changed action 1 when: Q4 2026 → december 2026, 0 days, quarter → month @ actions.0.when'],
  ),
  'a time in other words is reworded': ofAction({ when: '2026-12-31' }, { when: '31 december 2026' }, [
    'time-reworded action 1 when: 2026-12-31 → 31 december 2026, 0 days @ actions.0.when',
  ]),
  'a year that becomes the end of the year is reworded': ofAction({ when: 2026 }, { when: 'senast 2026' }, [
    'time-reworded action 1 when: 2026 → senast 2026, 0 days @ actions.0.when',
  ]),
  'a number is the same year in quotes, and space round it is nothing': ofAction(
    { when: 2026 },
    { when: ' 2026 ' },
    [],
  ),
  'other days under the same words are another time': ofAction(
    { when: { by: '2026-12-20', text: 'före jul' } },
    { when: { by: '2027-01-20', text: 'före jul' } },
    ['deadline-postponed action 1 when: före jul → före jul, 1 months, time 1 @ actions.0.when'],
  ),
  'another first day under the same words starts at another time': ofAction(
    { when: { from: '2026-11-01', by: '2026-12-31', text: 'före jul' } },
    { when: { from: '2026-12-01', by: '2026-12-31', text: 'före jul' } },
    ['start-changed action 1 when: före jul → före jul, 0 days @ actions.0.when'],
  ),
  'other units under the same words are more or less precise': ofAction(
    { when: { by: 2026, text: 'före jul' } },
    { when: { by: '2026-12-31', text: 'före jul' } },
    ['precision-changed action 1 when: före jul → före jul, 0 days, year → day @ actions.0.when'],
  ),
};
