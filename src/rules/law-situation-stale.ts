import { askedAsOf, hadPassed } from '../facts/in-force.ts';
import { act, monthsOfAct } from '../facts/law.ts';
import { isUndated } from '../facts/situation.ts';
import { addMonths } from '../time/calendar.ts';
import { defineRule } from './rule.ts';

export interface LawStaleSituation {
  /** Null where nothing says. */
  updated: string | null;
}

export default defineRule({
  id: 'law-situation-stale',
  severity: 'warning',
  reliesOn: ['valid', 'decisions', 'status'],
  basis: { framework: act, part: '6 §' },
  en: {
    summary: 'the picture of the local situation is at most two years old',
    why: 'The Act has the municipality update its picture of the situation at least every second year. Where crime has moved and the picture has not, measures and money stay where the problem was.',
    message: ({ updated }: LawStaleSituation) =>
      updated === null
        ? 'nothing says when the picture of the local situation was last updated, and section 6 of the Act (2023:196) has it updated at least every second year'
        : `the picture of the local situation was last updated ${updated}, and section 6 of the Act (2023:196) has it updated at least every second year`,
    remedy: ({ updated }) =>
      updated === null
        ? 'write the day under `updated`'
        : 'update the picture, and write the new day under `updated`',
  },
  *check(outline) {
    const { plan } = outline;
    const updated = plan.situation?.updated ?? null;
    const at = ['situation', 'updated'];
    if (updated === null) {
      if (isUndated(plan) && askedAsOf(outline) !== null) yield { at, part: 'key', args: { updated } };
    } else if (hadPassed(outline, addMonths(updated, monthsOfAct))) {
      yield { at, args: { updated } };
    }
  },
});
