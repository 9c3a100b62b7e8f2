import { councilsOf } from '../facts/council.ts';
import { act } from '../facts/law.ts';
import { list } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import type { Group } from '../plan/model.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export type LawCouncil =
  | { council: string; lacks: readonly CouncilKey[] }
  /** No group is the council. */
  | { council: null };

export type CouncilKey = 'chair' | 'members';

export default defineRule({
  id: 'law-council-missing',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['groups', 'status', 'decisions'],
  reliesOnAll: ['groups', 'groups.name', 'groups.mandate'],
  basis: { framework: act, part: '8–10 §§' },
  en: {
    summary: 'a strategic council leads the work together, with a chair and members',
    why: 'The Act asks for a strategic council, led by the municipality, whose members hold leading posts. Only those who may decide for their own part can promise anything at a meeting, so the plan says who leads it and who sits there.',
    message: (args: LawCouncil) =>
      args.council === null
        ? 'no group of the plan is the strategic council that sections 8–10 of the Act (2023:196) ask for'
        : `${quote(args.council)}, the strategic council of sections 8–10 of the Act (2023:196), has no ${list(args.lacks, 'and no')}`,
    remedy: (args) =>
      args.council === null
        ? 'add the crime prevention council under `groups`, with `chair`, `members` and `meets`; if it goes by another name, say under `mandate` that it is the strategic council'
        : `add ${list(args.lacks.map((key) => `\`${key}\``))}: functions and bodies, not persons`,
  },
  *check(outline) {
    const councils = councilsOf(outline);
    if (isRepealed(outline.plan) || councils.some(([, group]) => lacksOf(group).length === 0)) return;
    const [first] = councils;
    if (!first) yield { at: ['groups'], part: 'key', args: { council: null } };
    else {
      const [id, group] = first;
      const lacks = lacksOf(group);
      yield { at: ['groups', id, ...lacks.slice(0, 1)], part: 'key', args: { council: group.name, lacks } };
    }
  },
});

function lacksOf({ chair, members }: Group): CouncilKey[] {
  return [
    ...(chair === undefined ? ['chair' as const] : []),
    ...(members?.length ? [] : ['members' as const]),
  ];
}
