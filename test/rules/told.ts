import { languages } from '../../src/lang/index.ts';
import type { Plan } from '../../src/plan/model.ts';
import { outline } from '../../src/plan/outline.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule, Wording } from '../../src/rules/rule.ts';

const swedish = (await languages.sv()).rules;

/** All that a rule tells of a plan: the places, and every sentence in both languages. */
export interface Told {
  at: string;
  part: string;
  note: string | null;
  /** Message, note where there is one, and remedy. */
  en: string[];
  sv: string[];
}

/** What a rule tells of a plan, in full. */
export function told(id: keyof typeof swedish, plan: Plan, today = '2026-11-01'): Told[] {
  const table: readonly Rule[] = rules;
  const rule = table.find((candidate) => candidate.id === id);
  if (!rule?.check) throw new Error(`no rule ${id} that checks`);
  return [...rule.check(outline(plan, today), rule.parameters ?? {})].map(({ at, part, note, args }) => {
    const sentences = (wording: Wording<unknown>): string[] => [
      wording.message(args),
      ...(note ? [wording.note?.(args) ?? ''] : []),
      wording.remedy(args),
    ];
    return {
      at: at.join('.'),
      part: part ?? 'value',
      note: note?.join('.') ?? null,
      en: sentences(rule.en),
      sv: sentences(swedish[id]),
    };
  });
}
