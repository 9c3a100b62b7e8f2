import { type Cases, ofAction } from './case.ts';

const firstMove = { from: 'Q1 2017', to: 'Q2 2017', date: '2017-02-01' };
const secondMove = {
  from: 'Q2 2017',
  to: 'Q3 2017',
  date: '2017-06-01',
  decided: 'KS § 44',
  reason: 'upphandling',
};
/** The records of moves, and the time first decided, where no time moved. */
export const moves: Cases = {
  'a move recorded afterwards is told alone': ofAction(
    { when: 'Q2 2017' },
    { when: 'Q2 2017', moved: [firstMove] },
    ['move-recorded action 1 moved: 2017-02-01 Q1 2017 → Q2 2017 @ - → actions.0.moved.0'],
  ),
  'a move that is erased is told alone': ofAction(
    { when: 'Q2 2017', moved: [firstMove] },
    { when: 'Q2 2017' },
    ['move-erased action 1 moved: 2017-02-01 Q1 2017 → Q2 2017 @ actions.0.moved.0 → -'],
  ),
  'a record with the same times is the same record, whenever it was': ofAction(
    { moved: [firstMove] },
    { moved: [{ ...firstMove, date: '2017-02-02', reason: 'sjukdom' }] },
    ['move-changed action 1 moved: 2017-02-02 Q1 2017 → Q2 2017 ⇒ Q1 2017 → Q2 2017 @ actions.0.moved.0'],
  ),
  'a record with the same date is the same record': ofAction(
    { moved: [firstMove, secondMove] },
    { moved: [{ ...firstMove, to: 'Q4 2017' }, secondMove] },
    ['move-changed action 1 moved: 2017-02-01 Q1 2017 → Q2 2017 ⇒ Q1 2017 → Q4 2017 @ actions.0.moved.0'],
  ),
  'a record whose times are worded otherwise is the same record': ofAction(
    { moved: [{ from: '2026', to: 'snarast' }] },
    { moved: [{ from: 'senast 2026', to: 'snarast', date: '2026-01-01' }] },
    ['move-changed action 1 moved: 2026-01-01 2026 → snarast ⇒ senast 2026 → snarast @ actions.0.moved.0'],
  ),
  'a move that is taken back takes its record with it': ofAction(
    { when: 'Q2 2017', moved: [firstMove] },
    { when: 'Q1 2017' },
    ['deadline-advanced action 1 when: Q2 2017 → Q1 2017, -3 months @ actions.0.when'],
  ),
  'of records that came and went only those that lead to the two times are part of a move': ofAction(
    { when: 'Q2 2017', moved: [firstMove, { from: 'Q4 2016', to: 'Q1 2017', date: '2016-12-01' }] },
    { when: 'Q3 2017', moved: [{ ...secondMove }, { from: '2015', to: '2016', date: '2015-12-01' }] },
    [
      'deadline-postponed action 1 when: Q2 2017 → Q3 2017, 3 months, time 2, first Q2 2017, by KS § 44, because upphandling @ actions.0.when',
      'move-erased action 1 moved: 2016-12-01 Q4 2016 → Q1 2017 @ actions.0.moved.1 → -',
      'move-recorded action 1 moved: 2015-12-01 2015 → 2016 @ - → actions.0.moved.1',
    ],
    '2017-06-01',
  ),
  'where a time went, no record led to it': ofAction(
    { when: 'Q2 2017', moved: [firstMove] },
    { when: null, moved: [secondMove] },
    [
      'deadline-removed action 1 when: Q2 2017 → nothing @ actions.0.when',
      'move-recorded action 1 moved: 2017-06-01 Q2 2017 → Q3 2017 @ - → actions.0.moved.0',
    ],
  ),
  'a record that comes with other words of a time is told beside them': ofAction(
    { when: '2026-12-31' },
    { when: '31 december 2026', moved: [{ from: '2025', to: '2026-12-31' }] },
    [
      'time-reworded action 1 when: 2026-12-31 → 31 december 2026, 0 days @ actions.0.when',
      'move-recorded action 1 moved: 2025 → 2026-12-31 @ - → actions.0.moved.0',
    ],
  ),
  'a record that comes with a time of the same end is told beside it': ofAction(
    { when: 'Q4 2026' },
    { when: 'december 2026', moved: [{ from: '2025', to: 'december 2026' }] },
    [
      'precision-changed action 1 when: Q4 2026 → december 2026, 0 days, quarter → month @ actions.0.when',
      'move-recorded action 1 moved: 2025 → december 2026 @ - → actions.0.moved.0',
    ],
  ),
  'the time first decided does not change': ofAction({ original_when: '2025' }, { original_when: '2026' }, [
    'original-time-changed action 1 original_when: 2025 → 2026, 12 months @ actions.0.original_when',
  ]),
  'the time first decided may be worded otherwise': ofAction(
    { original_when: '2025-12-31' },
    { original_when: '31 december 2025' },
    ['time-reworded action 1 original_when: 2025-12-31 → 31 december 2025, 0 days @ actions.0.original_when'],
  ),
  'the time first decided that comes alone is a change of it': ofAction(
    { when: '2026' },
    { when: '2026', original_when: '2025' },
    ['original-time-changed action 1 original_when: nothing → 2025 @ actions.0.original_when'],
  ),
  'the time first decided that goes when a time moves is part of the move': ofAction(
    { when: '2026', original_when: '2026' },
    { when: '2027' },
    ['deadline-postponed action 1 when: 2026 → 2027, 12 months, time 1 @ actions.0.when'],
  ),
  'another time first decided is told beside a move': ofAction(
    { when: '2026', original_when: '2025' },
    { when: '2027', original_when: '2026' },
    [
      'deadline-postponed action 1 when: 2026 → 2027, 12 months, time 2, first 2026 @ actions.0.when',
      'original-time-changed action 1 original_when: 2025 → 2026, 12 months @ actions.0.original_when',
    ],
  ),
  'of two records one goes, and the other is told otherwise': ofAction(
    { moved: [firstMove, secondMove] },
    { moved: [{ ...secondMove, reason: 'sjukdom' }] },
    [
      'move-erased action 1 moved: 2017-02-01 Q1 2017 → Q2 2017 @ actions.0.moved.0 → -',
      'move-changed action 1 moved: 2017-06-01 Q2 2017 → Q3 2017 ⇒ Q2 2017 → Q3 2017 @ actions.0.moved.1 → actions.0.moved.0',
    ],
  ),
};
