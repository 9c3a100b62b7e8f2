import { firstOutOfOrder, type ListKind, listsOf } from '../facts/records.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface UnorderedDates {
  kind: ListKind;
  day: string;
  /** The later day that stands before it. */
  before: string;
  action: ActionName | null;
  /** The name of the group or indicator that the list is about. */
  name: string | null;
}

const lists: Readonly<Record<ListKind, string>> = {
  log: 'the log',
  'follow-up': 'the follow-ups',
  move: 'the moves',
  value: 'the values',
  meeting: 'the meetings',
  decision: 'the decisions',
};

export default defineRule({
  id: 'dates-unordered',
  severity: 'warning',
  en: {
    summary: 'what has happened stands in order, oldest first',
    why: 'What stands last is read as the latest, by people as well as by programs. An entry in the wrong place, or with the wrong year, turns an old report into the present one.',
    message: ({ kind, day, before, action: named, name }: UnorderedDates) => {
      const owner = named ? action(named) : name === null ? null : quote(name);
      return `in ${lists[kind]}${owner === null ? '' : ` of ${owner}`}, ${day} stands after ${before}, which is later`;
    },
    note: ({ before }) => `${before} stands here`,
    remedy: () => 'put the oldest first, or correct the day that is wrong',
  },
  *check(outline) {
    for (const { kind, days, action, name } of listsOf(outline)) {
      // A day to come is told as that, and says nothing of the order; a decision may be known before its day.
      const passed = kind === 'decision' ? days : days.filter(({ day }) => day <= outline.today);
      const pair = firstOutOfOrder(passed);
      if (!pair) continue;
      const [before, entry] = pair;
      yield {
        at: entry.path,
        args: { kind, day: entry.day, before: before.day, action: action && nameOf(action), name },
        note: before.path,
      };
    }
  },
});
