import { isOver } from '../facts/due.ts';
import { missedFollowUp } from '../facts/follow-ups.ts';
import { openActions } from '../facts/leads.ts';
import { firstOutOfOrder, wordsOn } from '../facts/records.ts';
import { contradictingEntry } from '../facts/reported.ts';
import { action, count } from '../findings/english.ts';
import { daysBetween } from '../time/calendar.ts';
import { later } from '../time/periods.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface StaleLog {
  action: ActionName;
  /** The day of the last word. */
  last: string;
  days: number;
}

export default defineRule({
  id: 'log-stale',
  severity: 'warning',
  parameters: { days: 365 },
  reliesOn: ['status', 'log', 'closed', 'when', 'follow_up', 'moved', 'valid', 'decisions'],
  en: {
    summary: 'an action under way is heard of at least once a year',
    why: 'An action that somebody once reported on and then fell silent about has often stopped without anybody deciding it. A word is enough, even that nothing has happened, and why.',
    message: ({ action: named, last, days }: StaleLog) =>
      `${action(named)} was last heard of ${last}, ${count(days, 'day')} ago`,
    remedy: () =>
      'ask the lead how it goes, and add what you hear under `log`, even if it is that nothing has happened',
  },
  *check(outline, { days: limit }) {
    const { inForce, today, validity } = outline;
    const hasEnded = inForce.last !== null && inForce.last < today;
    // Of a validity that cannot be read nobody knows the days.
    if (hasEnded || validity?.time.problem) return;
    for (const placed of openActions(outline)) {
      const { action, time } = placed;
      const isSpokenFor = (time !== null && time.every !== null) || isOver(time, outline);
      // An empty period, a missed follow-up and a passed deadline speak for themselves.
      if (isSpokenFor || !action.log?.length || missedFollowUp(placed, outline)) continue;
      const records = wordsOn(placed);
      // Which word is the newest is told by order and status alike; where they disagree, that comes first.
      const isDisputed =
        records.some(({ days }) => firstOutOfOrder(days)) || contradictingEntry(action, today);
      const [first, ...words] = records.flatMap(({ days }) => days);
      if (!first || isDisputed) continue;
      const newest = words.reduce((a, b) => (b.day >= a.day ? b : a), first);
      // The silence begins with the plan where the last word is older than it.
      const since = later(newest.day, inForce.first) ?? newest.day;
      if (daysBetween(since, today) <= limit) continue;
      const args: StaleLog = {
        action: nameOf(action),
        last: newest.day,
        days: daysBetween(newest.day, today),
      };
      yield { at: newest.path, args };
    }
  },
});
