import { openActions } from '../facts/leads.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import type { FollowUp } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface VagueTime {
  action: ActionName;
  text: string;
  kind: 'ongoing' | 'open' | 'as-needed' | 'conditional';
}

const lacks = {
  ongoing: 'has no end',
  open: 'has no end',
  'as-needed': 'may never come',
  conditional: 'waits for something that may never happen',
};

export default defineRule({
  id: 'time-vague',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['follow_up', 'status', 'log', 'closed'],
  en: {
    summary: 'what has no date is caught by a follow-up',
    why: 'Work that goes on for ever, or only when it is needed, is never late, so no deadline will ever bring it up. A follow-up with a time does: it asks once a year whether anything was done.',
    message: ({ action: named, text, kind }: VagueTime) =>
      `the time of ${action(named)}, ${quote(text)}, ${lacks[kind]}, and no follow-up would catch it`,
    remedy: () => 'add `follow_up` with a `when` such as `yearly`, to the action or to the plan as a whole',
  },
  *check(outline) {
    if (catches(outline.plan.follow_up, outline)) return;
    for (const { action, path, time } of openActions(outline)) {
      if (!time) continue;
      const { kind, text } = time;
      if (kind !== 'ongoing' && kind !== 'open' && kind !== 'as-needed' && kind !== 'conditional') continue;
      if (catches(action.follow_up, outline)) continue;
      yield { at: [...path, 'when'], args: { action: nameOf(action), text, kind } };
    }
  },
});

/** True for a follow-up that still comes by itself: it recurs, or its last day has not passed. */
function catches(followUp: FollowUp | undefined, { read, today }: Outline): boolean {
  if (followUp?.when === undefined) return false;
  const { last, every } = read(followUp.when);
  return last === null ? every !== null : last >= today;
}
