import { contradictingEntry } from '../facts/reported.ts';
import { action } from '../findings/english.ts';
import { isRepealed, type Status } from '../plan/status.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface ContradictedStatus {
  action: ActionName;
  status: Status;
  logged: Status;
  date: string;
}

export default defineRule({
  id: 'status-contradicts-log',
  severity: 'error',
  reliesOn: ['log', 'decisions'],
  en: {
    summary: 'a status says what was last reported',
    why: 'When the status says one thing and the last report another, one of them is wrong, and every summary passes the error on. Those who read only the figures never see the log.',
    message: ({ action: named, status, logged, date }: ContradictedStatus) =>
      `${action(named)} is \`${status}\`, but was last reported as \`${logged}\`, ${date}`,
    note: ({ logged }) => `\`${logged}\` is reported here`,
    remedy: ({ logged, status }) =>
      `set \`status: ${logged}\`, or add a log entry that says since when it is \`${status}\``,
  },
  *check({ plan, actions, today }) {
    if (isRepealed(plan)) return;
    for (const { action, path } of actions) {
      const entry = contradictingEntry(action, today);
      if (!entry || !action.status) continue;
      const { index, date, status: logged } = entry;
      yield {
        at: [...path, 'status'],
        args: { action: nameOf(action), status: action.status, logged, date },
        note: [...path, 'log', index, 'status'],
      };
    }
  },
});
