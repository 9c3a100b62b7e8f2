import { declaredLevels, type Level, levelsInUse } from '../facts/levels.ts';
import { count } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export type UncoveredLevel =
  | { level: Level; name: string | null }
  /** How many levels the plan declares, where nothing in it is said to be on any. */
  | { level: null; declared: number };

export default defineRule({
  id: 'level-uncovered',
  severity: 'info',
  isCompleteness: true,
  reliesOn: ['levels', 'level', 'status', 'decisions'],
  reliesOnAll: ['areas', 'actions', 'level'],
  en: {
    summary: 'every prevention level that the plan declares has an action',
    why: 'Work for everybody, work for those at risk and work with one person at a time need each other. A level that the plan describes and does nothing on is the place where somebody later finds that nothing was ready.',
    message: (args: UncoveredLevel) =>
      args.level === null
        ? `the plan declares ${count(args.declared, 'level')} of prevention, and no area or action says which it is on`
        : `no action is on the level ${args.level}${args.name === null ? '' : `, ${quote(args.name)}`}`,
    remedy: ({ level }) =>
      level === null
        ? 'write `level` in each area, or in each action where an area has actions on several'
        : `add an action on it, or write \`level: ${level}\` in those that already are`,
  },
  *check(outline) {
    const { plan, actions } = outline;
    const declared = declaredLevels(plan);
    const used = levelsInUse(outline);
    // A level that is not declared may have meant one that is.
    const isMisstated = [...used].some((level) => !declared.includes(level));
    if (isRepealed(plan) || actions.length === 0 || isMisstated) return;
    if (used.size === 0 && declared.length > 0) {
      yield { at: ['levels'], part: 'key', args: { level: null, declared: declared.length } };
      return;
    }
    for (const level of declared) {
      const name = plan.levels?.[level]?.name ?? null;
      if (!used.has(level)) yield { at: ['levels', level], part: 'key', args: { level, name } };
    }
  },
});
