import type { Change } from './change.ts';

/** The actions that have another id than before: from the old to the new. */
export function renamedActions(changes: readonly Change[]): Map<string, string> {
  const renames = new Map<string, string>();
  for (const change of changes) {
    if (change.kind === 'renumbered' && change.entry.type === 'action') {
      renames.set(change.args.from, change.args.to);
    }
  }
  return renames;
}
