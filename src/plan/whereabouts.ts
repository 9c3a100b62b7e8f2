import type { Path } from '../findings/finding.ts';
import { valueAt } from './walk.ts';

/** Where in a plan a path leads, told so that it stays true when lines move and titles change. */
export interface Whereabouts {
  /** The path as far as the data go: a key that is missing stands for the entry that lacks it. */
  path: Path;
  /** The id of that action, null outside actions and where it has none. */
  action: string | null;
  /** That action by id and title, as far as they are written; null outside actions and where neither is. */
  name: { id: string; title: string } | null;
  /** The action or the keys from the root, the keys and ids below it, and the value where it is a scalar. */
  identity: readonly (string | number | boolean | null)[];
}

/** Looks up a path in the data of a plan, which need not fit the schema. */
export function whereabouts(data: unknown, path: Path): Whereabouts {
  const depth = path.findIndex((step, i) => path[i - 1] === 'actions' && typeof step === 'number') + 1;
  const [id, title] =
    depth === 0 ? [] : ['id', 'title'].map((key) => textAt(data, [...path.slice(0, depth), key]));
  const action = id ?? null;
  const name = id || title ? { id: id ?? '', title: title ?? '' } : null;
  const below = action === null ? 0 : depth;
  const steps = path.flatMap((step, i) => (i < below ? [] : nameOfStep(data, path.slice(0, i), step)));
  const absent = path.findIndex((_, i) => valueAt(data, path.slice(0, i + 1)) === undefined);
  const existing = absent < 0 ? path : path.slice(0, absent);
  return {
    path: existing,
    action,
    name,
    identity: [action, ...steps, scalarOf(valueAt(data, path))],
  };
}

/** A key, or the id of an item of a list; nothing for an item without one, whose number is not its own. */
function nameOfStep(data: unknown, parent: Path, step: string | number): string[] {
  if (typeof step === 'string') return [step];
  return [textAt(data, [...parent, step, 'id']) ?? []].flat();
}

function textAt(data: unknown, path: Path): string | null {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : null;
}

function scalarOf(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
