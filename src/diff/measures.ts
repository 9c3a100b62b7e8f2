import type { Indicator } from '../plan/plan.gen.ts';
import type { Change } from './change.ts';
import { part, type Rows } from './rows.ts';
import { shown } from './short-facts.ts';
import { changeOf, type Field, type Pair } from './side.ts';
import { textsOf } from './texts.ts';

/** A figure to reach: less of what was promised, or more; told as a change alone where nothing says which way is better. */
export function target(field: Field<Indicator['target']>, pair: Pair<Indicator>): Change[] {
  const { key } = field;
  const texts = textsOf({ key, from: shown(field.from), to: shown(field.to) });
  if (!texts) return [];
  const { unit, baseline, values } = pair.after;
  const args = { ...texts, unit: unit ?? null, start: shown(baseline ?? values?.[0]?.value) };
  return [changeOf(pair, kindOfTarget(field, pair), { key, args, identity: [texts.from, texts.to] })];
}

function kindOfTarget(
  { from, to }: Field<Indicator['target']>,
  { before, after }: Pair<Indicator>,
): 'target-raised' | 'target-weakened' | 'target-changed' {
  if (from === undefined || to === undefined) return from === undefined ? 'target-raised' : 'target-weakened';
  const [was, is] = [numberOf(from), numberOf(to)];
  const [start, startNow] = [startOf(before), startOf(after)];
  if (was === null || is === null || start === null || startNow === null) return 'target-changed';
  const way = Math.sign(was - start);
  // What is promised the other way round, or was never more than what is, cannot be weighed against it.
  if (was === is || way === 0 || way !== Math.sign(is - startNow)) return 'target-changed';
  return (is - was) * way > 0 ? 'target-raised' : 'target-weakened';
}

/** The figure when it began: as stated, else the first that was measured. */
function startOf({ baseline, values = [] }: Indicator): number | null {
  return numberOf(baseline ?? values[0]?.value);
}

/** A figure, with a decimal comma or point and per cent if it likes; null for words. */
function numberOf(figure: number | string | undefined): number | null {
  if (typeof figure === 'number' || figure === undefined) return figure ?? null;
  const match = /^\s*([-−]?\d+(?:[\s\u00A0]\d{3})*(?:[.,]\d+)?)\s*%?\s*$/.exec(figure);
  return match?.[1] === undefined
    ? null
    : Number(match[1].replace('−', '-').replace(',', '.').replace(/\s/g, ''));
}

/** How a goal is measured; whether it is, is told by the name of the measure. */
export function indicator(rows: Rows<Indicator>): (field: Field<Indicator>, pair: Pair<unknown>) => Change[] {
  const compare = part(rows);
  return (field, pair) => {
    const { key, from, to } = field;
    if (from && to) return compare(field, pair);
    const args = { from: from?.name ?? null, to: to?.name ?? null };
    return [changeOf(pair, to ? 'indicator-added' : 'indicator-removed', { key, args })];
  };
}
