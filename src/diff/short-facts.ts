import { isMapping } from '../plan/walk.ts';
import type { WrittenTime } from '../time/time.ts';
import type { Change, Person } from './change.ts';
import type { KindOf } from './kinds.ts';
import { signatureOf } from './same.ts';
import { type Comparison, changeOf, type Field, type Pair } from './side.ts';
import { isTidied, textsOf } from './texts.ts';
import { factsOf, kindOfChange, timeOf } from './times.ts';

/** A short fact, told as it was and as it is; the order of a list is none. */
export function value(kind: KindOf<'value'>): (field: Field<unknown>, pair: Pair<unknown>) => Change[] {
  return (field, pair) => {
    const args = wordsOf(field);
    return args ? [changeOf(pair, kind, { key: field.key, args, identity: [args.from, args.to] })] : [];
  };
}

/** A fact in so many words that it is known by its key alone: in other words it is the same. */
export function passage(kind: KindOf<'value'>): (field: Field<unknown>, pair: Pair<unknown>) => Change[] {
  return (field, pair) => {
    const args = wordsOf(field);
    return args ? [changeOf(pair, isTidied(args) ? 'wording-tidied' : kind, { key: field.key, args })] : [];
  };
}

/** How long something holds, told as a short fact. */
export function term(kind: KindOf<'value'>): (field: Field<WrittenTime>, pair: Pair<unknown>) => Change[] {
  return ({ key, from, to }, pair) => {
    const { read, day } = pair.comparison;
    const [was, is] = [timeOf(from, read), timeOf(to, read)];
    if (kindOfChange(was, is, day) === null) return [];
    const args = { from: was?.text ?? null, to: is?.text ?? null };
    return [changeOf(pair, kind, { key, args, identity: [was, is].flatMap(factsOf) })];
  };
}

function wordsOf({ key, from, to }: Field<unknown>): { from: string | null; to: string | null } | null {
  return signatureOf(from) === signatureOf(to) ? null : textsOf({ key, from: shown(from), to: shown(to) });
}

/** A value as a reader may see it: all of it on one line, with commas between; a time as it is written. */
export function shown(value: unknown): string | null {
  if (value == null) return null;
  if (isMapping(value)) return shown(value.text ?? Object.values(value));
  if (Array.isArray(value)) {
    return value
      .map(shown)
      .filter((item) => item !== null)
      .join(', ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A word of a closed list, told by one kind whichever it becomes. */
export function word(kind: KindOf<'word'>): (field: Field<string | null>, pair: Pair<unknown>) => Change[] {
  return ({ key, from, to }, pair) => {
    const args = { from: from ?? null, to: to ?? null };
    return args.from === args.to ? [] : [changeOf(pair, kind, { key, args, identity: [args.from, args.to] })];
  };
}

/** A word of a closed list whose words are more or less of something, least first; null is where none is written. */
export function rank(
  order: readonly (string | null)[],
  more: KindOf<'word'>,
  less: KindOf<'word'>,
): (field: Field<string | null>, pair: Pair<unknown>) => Change[] {
  return (field, pair) => {
    const isMore = order.indexOf(field.to ?? null) > order.indexOf(field.from ?? null);
    return word(isMore ? more : less)(field, pair);
  };
}

type Ids = string | readonly string[] | null;

/** Who is named, told by one kind whoever comes or goes, or by others where nobody is left or nobody was before. */
export function people(
  kind: KindOf<'people'>,
  { first = kind, last = kind }: { first?: KindOf<'people'>; last?: KindOf<'people'> } = {},
): (field: Field<Ids>, pair: Pair<unknown>) => Change[] {
  return ({ key, from, to }, pair) => {
    const { comparison } = pair;
    const { actor: renamed } = comparison.renames;
    const [was, is] = [idsOf(from), idsOf(to)];
    if (isSameSet(unique(was.map((id) => renamed.get(id) ?? id)), is)) return [];
    const told = was.length === 0 ? first : is.length === 0 ? last : kind;
    const args = { from: namesOf(was, comparison.before.plan), to: namesOf(is, comparison.after.plan) };
    return [changeOf(pair, told, { key, args, identity: [...was.toSorted(), null, ...is.toSorted()] })];
  };
}

/** Ids of other things: which were taken away, and which came. */
export function ids(
  kind: KindOf<'ids'>,
  type?: keyof Comparison['renames'],
): (field: Field<readonly string[]>, pair: Pair<unknown>) => Change[] {
  return ({ key, from = [], to = [] }, pair) => {
    const renamed = type && pair.comparison.renames[type];
    const nameNow = (id: string): string => renamed?.get(id) ?? id;
    const [was, is] = [new Set(from.map(nameNow)), new Set(to)];
    const lost = unique(from.filter((id) => !is.has(nameNow(id))));
    const gained = unique(to.filter((id) => !was.has(id)));
    if (lost.length === 0 && gained.length === 0) return [];
    const identity = [...lost.toSorted(), null, ...gained.toSorted()];
    return [changeOf(pair, kind, { key, args: { lost, gained }, identity })];
  };
}

function idsOf(value: Ids | undefined): string[] {
  return unique(value == null ? [] : typeof value === 'string' ? [value] : value);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const set = new Set(one);
  return set.size === other.length && other.every((id) => set.has(id));
}

function namesOf(ids: readonly string[], plan: Comparison['after']['plan']): Person[] {
  return ids.map((id) => ({ id, name: nameOf(id, plan) }));
}

/** The name of an actor or a group; its id where the plan does not know it. */
export function nameOf(id: string, { actors = {}, groups = {} }: Comparison['after']['plan']): string {
  const body = Object.hasOwn(actors, id) ? actors[id] : Object.hasOwn(groups, id) ? groups[id] : undefined;
  return body?.name ?? id;
}
