import { type Node, numberOf, sense } from './nodes.ts';
import type { Point } from './point.ts';

/** Whether the point is a month by a name that is also a feast's: `jul 2026`, not `15 jul 2026`. */
export function isFeast(nodes: readonly Node[], { part, at, next }: Point): boolean {
  const words = nodes.slice(at, next);
  const hasNoun = words.some((node) => sense(node, 'unit') !== null);
  return part.precision === 'month' && !hasNoun && words.some((node) => sense(node, 'feast') !== null);
}

/**
 * Whether a month abbreviated beside it says that `jul` is one too: `jan–jul 2026`. `maj` has no longer form,
 * and says so only across a mark: `maj–jul 2026`, not `från maj till jul 2026`.
 */
export function isMonthBeside(nodes: readonly Node[], left: Point, right: Point): boolean {
  const isAcrossMark = nodes[left.next]?.kind === 'mark';
  return nodes.slice(left.at, right.next).some((node) => {
    const month = sense(node, 'feast') ? null : numberOf(node, 'month');
    return month !== null && node.text.length === 3 && (month !== may || isAcrossMark);
  });
}

const may = 5;
