import { isCue, isMark, type Node, type Patch, wordsOf, yearOf } from './nodes.ts';
import type { Fault } from './resolve.ts';
import type { Item } from './scan.ts';

/** The words that leave a time open to either side: `ca 2027`, `2027 preliminärt`. Nearest is the time alone. */
export function findBlur(items: readonly Item[], nodes: readonly Node[]): Fault | null {
  const hasTime = items.some(({ is }) => is === 'stated' || is === 'recurrence');
  const blurs = items.filter((item, index) => item.is === 'blur' && isBlurring(items, index));
  return hasTime ? blurredBy(blurs, nodes) : null;
}

/** The wish for haste where no day is stated (`snarast`). */
export function findHaste(items: readonly Item[], nodes: readonly Node[]): Fault | null {
  return blurredBy(
    items.filter(({ is }) => is === 'soon'),
    nodes,
  );
}

/** A deadline whose words are no time although they name a year (`innan julhelgen 2026`). */
export function findUnreadDeadline(nodes: readonly Node[]): Fault | null {
  for (const [at, node] of nodes.entries()) {
    // Inside a sentence `till` is mostly “to”: `om anslag till skolan 2026 beviljas`.
    const isDeadline = isCue(node, 'before') || (isCue(node, 'by') && (at === 0 || !isCue(node, 'to')));
    const year = isDeadline ? yearInClause(nodes, at) : null;
    if (year !== null) return { fault: { reason: 'blurred', words: wordsOf(nodes.slice(at, year + 1)) } };
  }
  return null;
}

function yearInClause(nodes: readonly Node[], at: number): number | null {
  for (let next = at + 1; next < nodes.length && !isMark(nodes[next], ',', ';', '.'); next++) {
    if (yearOf(nodes[next]) !== null || nodes[next]?.kind === 'iso') return next;
  }
  return null;
}

/** Directly before a time, or after it as the last word. */
function isBlurring(items: readonly Item[], index: number): boolean {
  const isNoMark = ({ is }: Item) => is !== 'mark';
  const beside = items.slice(index + 1).some(isNoMark)
    ? items[index + 1]
    : items.slice(0, index).findLast(isNoMark);
  return beside !== undefined && ['stated', 'recurrence', 'yearless'].includes(beside.is);
}

function blurredBy(blurs: readonly Item[], nodes: readonly Node[]): Fault | null {
  const words = nodes[blurs[0]?.at ?? nodes.length]?.written;
  if (words === undefined) return null;
  return { fault: { reason: 'blurred', words }, patches: blurs.map(({ at }) => withoutNode(nodes, at)) };
}

/** Takes the word with the space after it; the last word, with the marks that set it apart. */
function withoutNode(nodes: readonly Node[], at: number): Patch {
  const following = nodes.slice(at + 1).some(({ kind }) => kind !== 'mark') ? nodes[at + 1] : undefined;
  if (following) return { start: nodes[at]?.start ?? 0, end: following.start, text: '' };
  const before = nodes.slice(0, at).findLast(({ kind }) => kind !== 'mark');
  return { start: before?.end ?? 0, end: nodes.at(-1)?.end ?? 0, text: '' };
}
