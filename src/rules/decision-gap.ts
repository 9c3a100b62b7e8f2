import { type Gap, gapsOf, standsBelow } from '../facts/validities.ts';
import { quote } from '../findings/quote.ts';
import type { Outline } from '../plan/outline.ts';
import { defineRule } from './rule.ts';

export interface DecisionGap {
  gap: Gap | null;
  /** The names of the bodies, where one below that which adopted the plan has prolonged it. */
  bodies: { adopted: string; prolonged: string } | null;
}

export default defineRule({
  id: 'decision-gap',
  severity: 'warning',
  reliesOn: ['decisions'],
  en: {
    summary: 'validities follow on each other, and the body that adopted the plan prolongs it',
    why: 'Between two validities that do not meet nobody can say whether the plan held, and whoever acted by it may have had no plan to act by. What the council has adopted a board below it can make last longer only if it was given the right to.',
    message: ({ gap, bodies }: DecisionGap) =>
      [
        ...(gap ? [sayGap(gap)] : []),
        ...(bodies ? [`${quote(bodies.prolonged)} prolonged what ${quote(bodies.adopted)} had adopted`] : []),
      ].join('; and '),
    note: ({ gap }) => (gap ? 'the validity before it is here' : 'the plan was adopted here'),
    remedy: () =>
      'record the decision that is missing, or say under `note` of this one what was in force and who gave the right to decide',
  },
  *check(outline) {
    const gaps = new Map(gapsOf(outline).map((placed) => [placed.after, placed]));
    for (const index of (outline.plan.decisions ?? []).keys()) {
      const found = gaps.get(index);
      const lower = lowerBodyAt(outline, index);
      const bodies = lower?.bodies ?? null;
      const place = ['decisions', index];
      if (found) {
        const note = ['decisions', found.before, 'valid'];
        yield { at: [...place, 'valid'], args: { gap: found.gap, bodies }, note };
      } else if (lower) {
        yield {
          at: [...place, 'by'],
          args: { gap: null, bodies },
          note: ['decisions', lower.adoption, 'by'],
        };
      }
    }
  },
});

function sayGap({ from, to, text }: Gap): string {
  if (from === null)
    return `the validity before this one, ${quote(text)}, has no end, so nothing says what was in force until ${to}`;
  return `nothing says what was in force ${from === to ? `on ${to}` : `from ${from} to ${to}`}`;
}

function lowerBodyAt({ plan: { decisions = [] }, actors }: Outline, index: number): LowerBody | null {
  const adoption = decisions.slice(0, index).findLastIndex(({ kind }) => kind === 'adopted');
  const [one, other] = [decisions[adoption], decisions[index]];
  if (!one?.by || !other?.by || other.kind !== 'prolonged') return null;
  const [above, below] = [actors.get(one.by), actors.get(other.by)];
  if (!above || !below || !standsBelow(below, above)) return null;
  return { adoption, bodies: { adopted: above.name, prolonged: below.name } };
}

interface LowerBody {
  adoption: number;
  bodies: { adopted: string; prolonged: string };
}
