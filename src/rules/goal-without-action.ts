import { goalsWithoutAction, linksGoals } from '../facts/goals.ts';
import { quote } from '../findings/quote.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export interface GoalWithoutAction {
  id: string;
  text: string;
  /** True where actions name their goals, and none names this one; else the plan has no action at all. */
  isUnnamed: boolean;
}

export default defineRule({
  id: 'goal-without-action',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['goals', 'areas', 'actions', 'status', 'decisions'],
  reliesOnAll: ['areas', 'actions', 'goals'],
  en: {
    summary: 'every goal has an action that works for it',
    why: 'A goal that nothing in the plan works for is a wish: it is measured year after year, and nobody does anything about it. Either an action is missing, or the goal belongs in another plan.',
    message: ({ id, text, isUnnamed }: GoalWithoutAction) =>
      `${isUnnamed ? 'no action names' : 'there is no action for'} the goal ${id}, ${quote(text)}`,
    remedy: ({ id, isUnnamed }) =>
      isUnnamed
        ? `write ${quote(id)} under \`goals\` of the actions that serve it, or add an action that does`
        : 'add an action that serves it, or remove the goal',
  },
  *check(outline) {
    if (isRepealed(outline.plan)) return;
    const isUnnamed = linksGoals(outline);
    for (const { goal, path } of goalsWithoutAction(outline)) {
      yield { at: [...path, 'id'], args: { id: goal.id, text: goal.text, isUnnamed } };
    }
  },
});
