import { askedAsOf, hadPassed } from '../facts/in-force.ts';
import { followsAct, monthsOfAct } from '../facts/law.ts';
import { isUndated, nextUpdate } from '../facts/situation.ts';
import { count } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { addMonths } from '../time/calendar.ts';
import { defineRule } from './rule.ts';

export interface StaleSituation {
  /** Null where nothing says. */
  updated: string | null;
  /** How often it is to be updated, as written, and the day by which it was; null where it has no rhythm of its own. */
  rhythm: { text: string; due: string } | null;
  months: number;
}

export default defineRule({
  id: 'situation-stale',
  severity: 'warning',
  parameters: { months: 24 },
  reliesOn: ['valid', 'decisions', 'status', 'framework'],
  en: {
    summary: 'the picture of the local situation is fresh and says of when it is',
    why: 'Groups move, places change and the young grow up. Actions that answer to the situation of three years ago may miss the one of today, and a picture without a day cannot be told from one that is ten years old.',
    message: ({ updated, rhythm, months }: StaleSituation) => {
      if (updated === null) return 'nothing says when the picture of the local situation was last updated';
      const what = `the picture of the local situation was last updated ${updated}`;
      return rhythm
        ? `${what}, and by its own time, ${quote(rhythm.text)}, it was to be updated again by ${rhythm.due}`
        : `${what}, more than ${count(months, 'month')} ago`;
    },
    remedy: ({ updated }) =>
      updated === null
        ? 'write the day under `updated`'
        : 'update the picture, write the new day under `updated`, and see whether the actions still answer to it',
  },
  *check(outline, { months }) {
    const { plan } = outline;
    const updated = plan.situation?.updated ?? null;
    const at = ['situation', 'updated'];
    if (updated === null) {
      if (isUndated(plan) && !followsAct(outline) && askedAsOf(outline) !== null)
        yield { at, part: 'key', args: { updated, rhythm: null, months } };
      return;
    }
    if (followsAct(outline) && hadPassed(outline, addMonths(updated, monthsOfAct))) return;
    const rhythm = nextUpdate(outline, updated);
    if (hadPassed(outline, rhythm?.due ?? addMonths(updated, months)))
      yield { at, args: { updated, rhythm, months } };
  },
});
