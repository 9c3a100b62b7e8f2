import type { Change, ChangePlace } from '../../src/diff/change.ts';
import { factsOf, kinds } from '../../src/diff/kinds.ts';
import { lineOf } from './told.ts';

/** The changes one way that nothing the other way undoes, and those the other way that undo nothing. */
export function unmirrored(there: readonly Change[], back: readonly Change[]): string[] {
  const left = new Map<string, Change[]>();
  for (const change of back) {
    const place = placeOf(change, change.after, change.before);
    left.set(place, [...(left.get(place) ?? []), change]);
  }
  const missing = there.filter((change) => {
    const others = left.get(placeOf(change, change.before, change.after)) ?? [];
    const index = others.findIndex((other) => undoes(change, other));
    if (index >= 0) others.splice(index, 1);
    return index < 0;
  });
  return [...missing.map(lineOf), ...[...left.values()].flat().map((change) => `back: ${lineOf(change)}`)];
}

function placeOf({ entry, key }: Change, before: ChangePlace | null, after: ChangePlace | null): string {
  return JSON.stringify([entry.type, key, before?.path, after?.path]);
}

function undoes(change: Change, other: Change): boolean {
  const { undone = [change.kind] } = factsOf(change.kind);
  return (
    undone.includes(other.kind) && JSON.stringify(sides(change)) === JSON.stringify(sides(other).toReversed())
  );
}

/** What a change tells of each side. */
function sides({ kind, args, before, after }: Change): [unknown, unknown] {
  if ('from' in args) return [args.from, args.to];
  if ('lost' in args) return [args.lost, args.gained];
  const isRecord = kinds[kind].form === 'record';
  return isRecord && (before === null || after === null) ? [before && args, after && args] : [null, null];
}
