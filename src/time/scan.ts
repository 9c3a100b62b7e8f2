import { isCue, isMark, type Node, sense, smallNumber } from './nodes.ts';
import type { Yearless } from './ranges.ts';
import { type Recurrence, readRecurrence } from './recurrences.ts';
import type { Fault } from './resolve.ts';
import { readOpenStart, readStated, type Stated } from './stated.ts';

/** What the nodes of a text are found to say, in order; each node belongs to one item. */
export type Item = { at: number; next: number } & (
  | { is: 'stated'; stated: Stated }
  | { is: 'recurrence'; recurrence: Recurrence }
  | { is: 'fault'; fault: Fault }
  | { is: 'yearless'; hasDigits: boolean }
  | { is: 'ongoing' | 'as-needed' | 'condition' | 'label' | 'decision' | 'denial' | 'reference' }
  | { is: 'blur' | 'soon' | 'digits' | 'word' | 'mark' }
);

type Plain = Exclude<Item['is'], 'stated' | 'recurrence' | 'fault' | 'yearless'>;

/** All items of the nodes. After a condition comes its event: only a stated deadline is heard in it. */
export function scan(nodes: readonly Node[]): Item[] {
  const items: Item[] = [];
  let isInCondition = false;
  for (let at = 0; at < nodes.length; ) {
    const item: Item = isInCondition ? readInCondition(nodes, at) : readItem(nodes, at, items.at(-1));
    isInCondition ||= item.is === 'condition';
    items.push(item);
    at = item.next;
  }
  return items;
}

function readItem(nodes: readonly Node[], at: number, previous: Item | undefined): Item {
  const recurrence = readRecurrence(nodes, at);
  if (recurrence)
    return 'fault' in recurrence
      ? faultAt(recurrence, at)
      : { is: 'recurrence', recurrence, at, next: recurrence.next };
  const mayBeginOpen =
    previous === undefined || ['recurrence', 'ongoing', 'as-needed', 'label'].includes(previous.is);
  const stated = (mayBeginOpen ? readOpenStart(nodes, at) : null) ?? readStated(nodes, at);
  if (stated) return itemOf(nodes, stated, at);
  return readWithin(nodes, at) ?? readReference(nodes, at) ?? plain(plainKind(nodes, at), at, at + 1);
}

function itemOf(nodes: readonly Node[], stated: Stated | Yearless | Fault, at: number): Item {
  if ('fault' in stated) return faultAt(stated, at);
  const { next } = stated;
  if (!('yearless' in stated)) return { is: 'stated', stated, at, next };
  const hasDigits = nodes.slice(at, next).some((node) => node.kind !== 'word');
  return { is: 'yearless', hasDigits, at, next };
}

function readInCondition(nodes: readonly Node[], at: number): Item {
  const isDeadline = isCue(nodes[at], 'by') || isCue(nodes[at], 'before');
  const stated = isDeadline ? readStated(nodes, at) : null;
  if (stated && !('yearless' in stated)) return itemOf(nodes, stated, at);
  return plain(isMark(nodes[at], '?') ? 'denial' : 'word', at, at + 1);
}

function faultAt(fault: Fault, at: number): Item {
  return { is: 'fault', fault, at, next: at + 1 };
}

/** `inom 3 månader efter …`, `inom det närmaste året`: counted from an event. */
function readWithin(nodes: readonly Node[], at: number): Item | null {
  if (!isCue(nodes[at], 'within')) return null;
  let next = isCue(nodes[at + 1], 'coming') ? at + 2 : at + 1;
  const isCounted = smallNumber(nodes[next]) !== null || sense(nodes[next], 'count') !== null;
  if (isCounted) next++;
  const isLength = sense(nodes[next], 'unit') !== null && next > at + 1;
  return isLength ? plain('condition', at, at + 1) : null;
}

/** `§ 5`, `§§ 5–6`, `dnr KS 2016/123`. */
function readReference(nodes: readonly Node[], at: number): Item | null {
  const isRegister = sense(nodes[at], 'register') !== null;
  if (!isRegister && !isMark(nodes[at], '§')) return null;
  let next = at + 1;
  while (isMark(nodes[next], '§', ':') || (isRegister && nodes[next]?.kind === 'word')) next++;
  if (nodes[next]?.kind !== 'number') return null;
  const isPair = isMark(nodes[next + 1], isRegister ? '/' : '-') && nodes[next + 2]?.kind === 'number';
  return plain('reference', at, isPair ? next + 3 : next + 1);
}

function plainKind(nodes: readonly Node[], at: number): Plain {
  const node = nodes[at];
  if (node?.kind === 'word') return wordKind(nodes, at);
  if (node?.kind !== 'mark') return 'digits';
  if (node.text === '?') return 'denial';
  return ',;:.()"”“'.includes(node.text) ? 'mark' : 'word';
}

function wordKind(nodes: readonly Node[], at: number): Plain {
  const node = nodes[at];
  for (const is of ['denial', 'blur', 'soon', 'as-needed'] as const) if (sense(node, is)) return is;
  if (beginsCondition(nodes, at)) return 'condition';
  const ongoing = sense(node, 'ongoing');
  const isOwnPeriod = sense(node, 'own-period') !== null && isCue(nodes[at - 1], 'lead-in');
  if ((ongoing?.isLabel || isOwnPeriod) && readStated(nodes, at + 1)) return 'label';
  if (ongoing || isOwnPeriod) return 'ongoing';
  if (sense(node, 'label')) return 'label';
  return sense(node, 'decision') ? 'decision' : 'word';
}

/** `när planen fastställts` is an event; `När: en gång per år` only names a column. */
function beginsCondition(nodes: readonly Node[], at: number): boolean {
  const [node, following] = [nodes[at], nodes[at + 1]];
  const condition = sense(node, 'condition');
  const hasEvent =
    node?.text.includes(' ') === true || following?.kind === 'word' || following?.kind === 'number';
  return condition !== null && hasEvent && (!condition.opensClause || beginsClause(nodes, at));
}

function beginsClause(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  return (
    before === undefined ||
    before.kind === 'number' ||
    before.kind === 'iso' ||
    sense(before, 'label') !== null ||
    isMark(before, ',', ';', '.', ':', '(')
  );
}

function plain(is: Plain, at: number, next: number): Item {
  return { is, at, next };
}
