import { openActions } from '../facts/leads.ts';
import { contradictingEntry, placeOfStatus } from '../facts/reported.ts';
import { action } from '../findings/english.ts';
import { type Status, statusOf } from '../plan/status.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface ClosedWhileOpen {
  action: ActionName;
  closed: string;
  status: Status;
}

export default defineRule({
  id: 'closed-while-open',
  severity: 'error',
  reliesOn: ['status', 'log', 'decisions'],
  en: {
    summary: 'an action with a closing day has a status that closes it',
    why: 'The closing day says that nothing more will come, and the status that work goes on. Whoever waits for the work and whoever has stopped doing it each find a line in the plan that proves them right.',
    message: ({ action: named, closed, status }: ClosedWhileOpen) =>
      `${action(named)} was closed ${closed}, but is \`${status}\``,
    note: ({ status }) => `\`${status}\` stands here`,
    remedy: () =>
      'set the `status` that it was closed with (`done`, `cancelled`, `not-relevant` or `transferred`), or take `closed` away',
  },
  *check(outline) {
    const { today } = outline;
    for (const { action, path } of openActions(outline)) {
      const { closed } = action;
      const status = statusOf(action);
      // A day to come, and a log that says otherwise, are told as just that.
      if (closed === undefined || closed > today || !status || contradictingEntry(action, today)) continue;
      yield {
        at: [...path, 'closed'],
        args: { action: nameOf(action), closed, status },
        note: [...path, ...placeOfStatus(action)],
      };
    }
  },
});
