import type { Action, Plan } from '../../src/plan/model.ts';
import { outline } from '../../src/plan/outline.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';

/** A plan with nothing to remark on, but for what is given. */
export function planWith(changes: Partial<Plan>): Plan {
  return {
    format: 1,
    title: 'Handlingsplan',
    valid: '2026-01-01/2027-12-31',
    actors: { ks: { name: 'Kommunstyrelsen' }, skola: { name: 'Skolförvaltningen' } },
    areas: [],
    ...changes,
  };
}

/** A plan with one action, which is led and timed but for what is given. */
export function planWithAction(changes: Partial<Action>, plan: Partial<Plan> = {}): Plan {
  const action: Action = { id: '1.1', title: 'Utbilda', lead: 'skola', when: 2027, ...changes };
  return planWith({ areas: [{ id: '1', title: 'Skolan', actions: [action] }], ...plan });
}

/** A plan of so many actions, each led by what is given for it. */
export function planLedBy(leads: readonly Action['lead'][], plan: Partial<Plan> = {}): Plan {
  const actions = leads.map((lead, i) => ({ id: `1.${String(i + 1)}`, title: 'Utbilda', lead, when: 2027 }));
  return planWith({ areas: [{ id: '1', title: 'Skolan', actions }], ...plan });
}

/** What a rule finds in a plan, each as the path and the English message. */
export function found(id: string, plan: Plan, today = '2026-11-01', parameters = {}): string[] {
  const table: readonly Rule[] = rules;
  const rule = table.find((candidate) => candidate.id === id);
  if (!rule?.check) throw new Error(`no rule ${id} that checks`);
  const all = rule.check(outline(plan, today), { ...rule.parameters, ...parameters });
  return [...all].map(({ at, args }) => `${at.join('.')}: ${rule.en.message(args)}`);
}
