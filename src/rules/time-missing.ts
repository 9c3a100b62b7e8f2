import { openActions } from '../facts/leads.ts';
import { action } from '../findings/english.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface MissingTime {
  action: ActionName;
}

export default defineRule({
  id: 'time-missing',
  severity: 'error',
  isCompleteness: true,
  reliesOn: ['status', 'log', 'closed'],
  en: {
    summary: 'every action says when',
    why: 'Without a time nothing can be late, and nothing has to be done. The year is enough to begin with: it puts the action on somebody’s agenda before the year is over.',
    message: (args: MissingTime) => `${action(args.action)} has no time`,
    remedy: () =>
      'say when under `when`: a deadline (`by 2026`), a period (`Q2 2026`) or how often (`yearly`)',
  },
  *check(outline) {
    for (const { action, path, time } of openActions(outline)) {
      const isBlank = time === null || time.problem?.reason === 'empty';
      if (isBlank) yield { at: [...path, 'when'], part: 'key', args: { action: nameOf(action) } };
    }
  },
});
