import { isIn } from '../../facts/moment.ts';
import { compare } from '../../findings/compare.ts';
import type { Outcome } from '../../lang/report-words.ts';
import type { Goal } from '../../plan/model.ts';
import type { GoalView, IndicatorView, Mention } from '../view.gen.ts';
import { markOf } from './marks.ts';
import { type Scene, said } from './scene.ts';

/** A goal with its figures. */
export function goalView(goal: Goal, anchor: string, actions: Mention[], scene: Scene): GoalView {
  const indicator = goal.indicator ? indicatorView(goal.indicator, scene) : null;
  return { id: goal.id, anchor, text: goal.text, note: said(goal.note), indicator, actions };
}

function indicatorView(
  { name, unit, baseline, target, source, values = [] }: NonNullable<Goal['indicator']>,
  { moment: { period }, words }: Scene,
): IndicatorView {
  const views = values
    .toSorted((a, b) => compare(a.date, b.date))
    .map(({ date, value, note }) => ({ date, value, note: said(note), isInPeriod: isIn(period, date) }));
  const latest = views.at(-1) ?? null;
  const start = baseline ?? views[0]?.value ?? null;
  const outcome = outcomeOf(start, latest?.value ?? null, target ?? null);
  return {
    name,
    unit: said(unit),
    baseline: baseline ?? null,
    target: target ?? null,
    source: said(source),
    values: views,
    latest,
    outcome: outcome && markOf('outcome', outcome, words),
  };
}

type Figure = number | string | null;

/**
 * Where a figure stands between where it began and its target; null where one of them is no number. What begins at its
 * target is to stay there: the figure has reached it while it is the same.
 */
function outcomeOf(start: Figure, latest: Figure, target: Figure): Outcome | null {
  if (typeof start !== 'number' || typeof latest !== 'number' || typeof target !== 'number') return null;
  const hasReached =
    target > start ? latest >= target : target < start ? latest <= target : latest === target;
  if (hasReached) return 'reached';
  if (latest === start) return 'unchanged';
  return Math.abs(target - latest) < Math.abs(target - start) ? 'towards' : 'away';
}
