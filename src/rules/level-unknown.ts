import { partsOf } from '../facts/parts.ts';
import { action, list } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface UnknownLevel {
  /** Null for a level that an area states. */
  action: ActionName | null;
  /** The id of the area; of an action, the one it stands in. */
  area: string;
  level: string;
  declared: readonly string[];
}

export default defineRule({
  id: 'level-unknown',
  severity: 'error',
  reliesOn: ['levels'],
  reliesOnAll: ['levels', 'levels.universal', 'levels.selective', 'levels.indicated'],
  en: {
    summary: 'every level of prevention in use is one that the plan declares',
    why: 'The plan says which levels it works on and what it means by them. A level that is not among them has no meaning here, and what is done on it is missing when the levels are summed up.',
    message: ({ action: named, area, level, declared }: UnknownLevel) =>
      `${named ? action(named) : `area ${area}`} is on the level ${quote(level)}, and the plan declares only ${list(declared.map(quote))}`,
    note: () => 'the levels in use are declared here',
    remedy: () => 'write one of the declared levels under `level`, or declare this one under `levels`',
  },
  *check(outline) {
    const declared = Object.keys(outline.plan.levels ?? {});
    if (declared.length === 0) return;
    for (const { part, path, action, area } of partsOf(outline)) {
      const { level } = part;
      if (level == null || declared.includes(level)) continue;
      const args = { action: action && nameOf(action), area: area?.id ?? '', level, declared };
      yield { at: [...path, 'level'], args, note: ['levels'] };
    }
  },
});
