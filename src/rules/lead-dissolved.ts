import { openActions } from '../facts/leads.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import type { Outline } from '../plan/outline.ts';
import type { Day } from '../time/time.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface DissolvedLead {
  action: ActionName;
  lead: string;
  id: string;
  /** The last day of the lead. */
  last: string;
  /** The last day of the action that the lead does not reach; null for one that simply goes on. */
  due: string | null;
  /** The first of its successors that still is there. */
  successor: { id: string; name: string } | null;
}

export default defineRule({
  id: 'lead-dissolved',
  severity: 'error',
  reliesOn: ['actors', 'status', 'log', 'closed', 'when', 'valid', 'decisions'],
  en: {
    summary: 'a lead is still there when the action is due',
    why: 'Departments merge and functions are abolished, while the plan goes on naming them. Work that was theirs passes to their successor only if somebody says so; until then it belongs to nobody who can be asked.',
    message: ({ action: named, lead, last, due, successor }: DissolvedLead) => {
      const when = due === null ? last : `${last}, before the action is due ${due}`;
      const who = successor ? `its successor is ${quote(successor.name)}` : 'no successor is named';
      return `${action(named)} is led by ${quote(lead)}, which ended ${when}; ${who}`;
    },
    note: ({ lead }) => `the last day of ${quote(lead)} stands here`,
    remedy: ({ id, successor }) =>
      successor
        ? `let the successor lead, \`lead: ${successor.id}\`, or name another that has agreed to it`
        : `ask who has taken over, and write it under \`lead\`, and under \`successor\` of the actor ${quote(id)}`,
  },
  *check(outline) {
    const { actors, inForce, today, read } = outline;
    const endOf = (id: string): Day | null => {
      const valid = actors.get(id)?.valid;
      return valid === undefined ? null : read(valid).last;
    };
    for (const { action, time, leads } of openActions(outline)) {
      const due = time?.last ?? null;
      const wanted = due ?? today;
      // Past the last day of the plan nobody is asked for anything.
      const until = inForce.last !== null && inForce.last < wanted ? inForce.last : wanted;
      for (const { id, path: at } of leads) {
        const last = endOf(id);
        if (last === null || last >= until) continue;
        const successor = successorOf(outline, id, (next) => (endOf(next) ?? until) >= until);
        const lead = actors.get(id)?.name ?? id;
        const args: DissolvedLead = { action: nameOf(action), lead, id, last, due, successor };
        yield { at, args, note: ['actors', id, 'valid'] };
      }
    }
  },
});

/** The first in the line of successors that is registered and still there. */
function successorOf(
  { actors, groups }: Outline,
  id: string,
  isThere: (id: string) => boolean,
): DissolvedLead['successor'] {
  const passed = new Set([id]);
  let next = actors.get(id)?.successor;
  while (next !== undefined && !passed.has(next)) {
    const name = (actors.get(next) ?? groups.get(next))?.name;
    if (name !== undefined && isThere(next)) return { id: next, name };
    passed.add(next);
    next = actors.get(next)?.successor;
  }
  return null;
}
