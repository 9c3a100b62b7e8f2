import { findBlur, findHaste, findUnreadDeadline } from './blurs.ts';
import { type Node, wordsOf } from './nodes.ts';
import type { Fault } from './resolve.ts';
import type { Item } from './scan.ts';
import { coarser } from './span.ts';
import type { Stated } from './stated.ts';
import type { Time, TimeReason } from './time.ts';

/** A reading without its text. */
export type Judgement = Omit<Time, 'text' | 'problem'>;

/** What all the items of a text say together. No digit may be left that none of them explains. */
export function judge(items: readonly Item[], nodes: readonly Node[]): Judgement | Fault {
  const unexplained = findUnexplained(items, nodes);
  if (unexplained) return unexplained;
  const words = wordsOf(nodes);
  const all = items.filter((item) => item.is === 'stated').map((item) => item.stated);
  const stated = combineStated(all, words);
  if (stated && 'fault' in stated) return stated;
  const [rhythm, ...others] = items.filter((item) => item.is === 'recurrence').map((item) => item.recurrence);
  const isOther = others.some((other) => other.every !== rhythm?.every || other.times !== rhythm.times);
  if (isOther) return fault({ reason: 'ambiguous', words });
  if (items.some((item) => item.is === 'denial')) return fault({ reason: 'not-a-time', words });
  const blur = findBlur(items, nodes);
  if (blur) return blur;
  const isTold = items.every((_, index) => isTied(items, index));
  const judgement = isTold ? judgeKind(items, stated) : null;
  if (judgement && judgement.kind !== 'conditional') return judgement;
  const hasNoYear =
    items.some((item) => item.is === 'yearless') &&
    items.every((item) => ['yearless', 'mark', 'blur', 'label'].includes(item.is));
  return (
    findUnreadDeadline(nodes) ??
    judgement ??
    findHaste(items, nodes) ??
    fault({ reason: hasNoYear ? 'no-year' : 'not-a-time', words })
  );
}

function judgeKind(items: readonly Item[], stated: Stated | null): Judgement | null {
  const days = {
    first: stated?.first ?? null,
    last: stated?.last ?? null,
    precision: stated?.precision ?? null,
  };
  const recurrence = items.find((item) => item.is === 'recurrence')?.recurrence;
  if (recurrence) return { kind: 'recurring', every: recurrence.every, times: recurrence.times, ...days };
  const lead = items.find((item) => ['ongoing', 'as-needed', 'condition'].includes(item.is));
  const base = { every: null, times: null, ...days };
  const isOverruled = lead?.is === 'condition' || (lead?.is === 'as-needed' && stated?.kind === 'deadline');
  if (isOverruled) return { ...base, kind: stated?.kind ?? 'conditional' };
  if (lead?.is === 'ongoing' || lead?.is === 'as-needed') return { ...base, kind: lead.is };
  return stated ? { ...base, kind: stated.kind } : null;
}

/** One time, or an open one and a deadline that together are a period (`gäller från … till och med …`). */
function combineStated(all: readonly Stated[], words: string): Stated | Fault | null {
  const [one, other, ...rest] = all;
  if (!one || !other) return one ?? null;
  const open = [one, other].find((stated) => stated.kind === 'open');
  const deadline = [one, other].find((stated) => stated.kind === 'deadline');
  if (rest.length > 0 || !open?.first || !deadline?.last) return fault({ reason: 'ambiguous', words });
  const [first, last] = [open.first, deadline.last];
  if (first > last) return fault({ reason: 'ends-before-it-starts', first, last });
  return {
    ...open,
    kind: 'period',
    last,
    precision: coarser(open.precision, deadline.precision),
  };
}

/** The first impossible time, part of no year or other digits that no item explains, in reading order. */
function findUnexplained(items: readonly Item[], nodes: readonly Node[]): Fault | null {
  const hasStated = items.some((item) => item.is === 'stated');
  const isYearly = items.some((item) => item.is === 'recurrence' && item.recurrence.every.endsWith('Y'));
  for (const item of items) {
    if (item.is === 'fault') return item.fault;
    if (item.is === 'yearless' && item.hasDigits && !isYearly) {
      return fault({ reason: 'no-year', words: wordsOf(nodes.slice(item.at, item.next)) });
    }
    if (item.is === 'digits' || (item.is === 'reference' && !hasStated)) {
      return fault({ reason: 'digits-are-no-date', digits: digitsAround(item, nodes) });
    }
  }
  return null;
}

/**
 * Whether a stated time is the time of the whole text: it says so itself, it stands alone, a label or a
 * rhythm stands beside it, or it is the full date of a decision.
 */
function isTied(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.is !== 'stated' || item.stated.isCued) return true;
  const isProse = (other: Item) => ['word', 'decision', 'yearless', 'blur', 'soon'].includes(other.is);
  const condition = items.findIndex((other) => other.is === 'condition');
  const own = condition < 0 ? items : items.slice(0, condition);
  if (!own.some(isProse)) return true;
  if (item.stated.kind === 'date' && own.some((other) => other.is === 'decision')) return true;
  const beside = [neighbour(items, index, -1), neighbour(items, index, 1)];
  return (
    beside[0] === 'label' ||
    beside.some((is) => is === 'recurrence' || is === 'ongoing' || is === 'as-needed')
  );
}

function neighbour(items: readonly Item[], index: number, step: 1 | -1): Item['is'] | null {
  let at = index + step;
  while (items[at]?.is === 'mark') at += step;
  return items[at]?.is ?? null;
}

/** The digits with all that is written together with them, up to the next space. */
function digitsAround(item: Item, nodes: readonly Node[]): string {
  let { at, next } = item;
  while (nodes[at - 1]?.end === nodes[at]?.start && nodes[at - 1]?.kind !== 'word') at--;
  while (nodes[next] && nodes[next]?.start === nodes[next - 1]?.end && nodes[next]?.kind !== 'word') next++;
  return wordsOf(nodes.slice(at, next)).replace(/^[(]|[-,;)]$/g, '');
}

function fault(reason: TimeReason): Fault {
  return { fault: reason };
}
