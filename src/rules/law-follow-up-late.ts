import { missedPlanFollowUp } from '../facts/follow-ups.ts';
import { hadPassed } from '../facts/in-force.ts';
import { act, monthsOfAct } from '../facts/law.ts';
import type { FollowUpDone } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';
import { addMonths } from '../time/calendar.ts';
import { later } from '../time/periods.ts';
import type { Day } from '../time/time.ts';
import { defineRule } from './rule.ts';

export interface LawFollowUp {
  /** The day of the last follow-up, null where none was held. */
  held: string | null;
  /** The day from which the two years are counted: that of the follow-up, or the first of the plan if that is later. */
  since: string;
}

export default defineRule({
  id: 'law-follow-up-late',
  severity: 'warning',
  reliesOn: ['follow_up', 'valid', 'decisions', 'document', 'status'],
  basis: { framework: act, part: '6 §' },
  en: {
    summary: 'the plan is followed up at least every second year',
    why: 'The Act has the municipality follow its plan up at least every second year. Without it nobody knows which measures were carried out, and the next plan is built on what was meant instead of on what came of it.',
    message: ({ held, since }: LawFollowUp) =>
      `${held === null ? `no follow-up of the plan is recorded since it came into force ${since}` : `the plan was last followed up ${held}`}, and section 6 of the Act (2023:196) has it followed up at least every second year`,
    remedy: () =>
      'hold the follow-up, and write it under `done` of `follow_up` with its `date` and the `period` that it is about',
  },
  *check(outline) {
    const { done = [] } = outline.plan.follow_up ?? {};
    const days = done.map((held) => dayOf(outline, held));
    // What the plan itself has promised and not kept is said already; and a follow-up without a day may be of yesterday.
    if (missedPlanFollowUp(outline) || days.includes(null)) return;
    const held = days.reduce(later, null);
    const since = later(held, outline.inForce.first);
    if (since === null || !hadPassed(outline, addMonths(since, monthsOfAct))) return;
    const at = held === null ? ['follow_up', 'done'] : ['follow_up', 'done', days.indexOf(held)];
    yield { at, part: held === null ? 'key' : 'entry', args: { held, since } };
  },
});

/** The day that a follow-up was held, or else the last of the period that it speaks of. */
function dayOf({ read }: Outline, { date, period }: FollowUpDone): Day | null {
  return date ?? (period === undefined ? null : read(period).last);
}
