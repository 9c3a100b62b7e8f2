import type { ErrorObject } from '../../schemas/plan.schema.json?validator';
import type { Part, Path } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { englishKey } from './key-words.ts';
import {
  entriesOf,
  isMapping,
  pathOf,
  removeAt,
  replaceAt,
  type Schema,
  schemaAt,
  setAt,
  typeOf,
  valueAt,
} from './walk.ts';

/** Why a place does not fit the schema, as data. */
export type MisfitReason =
  | { misfit: 'unknown-key'; key: string; nearest: string | null; allowed: readonly string[] }
  | { misfit: 'missing-key'; key: string }
  | { misfit: 'wrong-type'; expected: readonly string[]; found: string }
  | { misfit: 'not-in-list'; allowed: readonly string[]; nearest: string | null }
  | { misfit: 'no-such-day' }
  | { misfit: 'unquoted-id'; read: string }
  | { misfit: 'spaces-in-id'; nearest: string | null }
  | { misfit: 'blank' }
  | { misfit: 'no-keys'; allowed: readonly string[] }
  | { misfit: 'too-small'; least: number }
  | { misfit: 'wrong-format' }
  | { misfit: 'no-web-address' };

export type Misfit = MisfitReason & { path: Path; part: Part };

/** Data held against a schema. */
export interface Fitted<T> {
  /** The data without what does not fit, so that the rest can be judged; null when nothing is left to judge. */
  value: T | null;
  misfits: readonly Misfit[];
  /** Places of which nothing can be said, because something there does not fit. */
  unknown: readonly Path[];
}

/** Says what is wrong, and takes it out of a copy of the data. */
export function explain<T>(data: unknown, errors: readonly ErrorObject[], schema: Schema): Fitted<T> {
  const copy: unknown = structuredClone(data);
  const unknown: Path[] = [];
  const misfits: Misfit[] = [];
  for (const error of withoutEchoes(errors, data)) {
    const misfit = misfitOf(error, data, schema);
    misfits.push(misfit);
    const whole = wholeOf(misfit.path, schema);
    if (whole) unknown.push(whole);
    if (misfit.misfit === 'unknown-key') {
      unknown.push(misfit.path);
      removeAt(copy, misfit.path);
      if (misfit.nearest !== null) unknown.push([...misfit.path.slice(0, -1), misfit.nearest]);
    } else {
      const path = misfit.misfit === 'missing-key' ? [...misfit.path, misfit.key] : misfit.path;
      unknown.push(path);
      replaceAt(copy, path, schema);
      if (misfit.misfit === 'unquoted-id') setAt(copy, path, misfit.read);
    }
    if (whole && isTime(whole, schema)) replaceAt(copy, whole, schema);
  }
  const told = misfits.filter((misfit) => !isToldByTypo(misfit, misfits));
  return { value: isMapping(copy) ? (copy as T) : null, misfits: told, unknown };
}

/** Where only certain words may stand, a value of another type is none of them; a blank one is only blank. */
function withoutEchoes(errors: readonly ErrorObject[], data: unknown): ErrorObject[] {
  const keywords = new Map<string, Set<string>>();
  for (const { instancePath, keyword } of errors) {
    keywords.set(instancePath, (keywords.get(instancePath) ?? new Set()).add(keyword));
  }
  return errors.filter(({ instancePath, keyword }) => {
    const isForWords = keyword === 'enum' || keyword === 'const';
    if (!isForWords && keyword !== 'type') return true;
    const here = keywords.get(instancePath);
    const isSaidTwice = here?.has('type') && (here.has('enum') || here.has('const'));
    const isBlank = valueAt(data, pathOf(instancePath, data)) === null;
    return !isSaidTwice || isForWords !== isBlank;
  });
}

/** The list of words or the time that a place is part of: with one part in doubt, nothing can be said of the whole. */
function wholeOf(path: Path, schema: Schema): Path | null {
  const whole = path.slice(0, -1);
  const isItem = typeof path.at(-1) === 'number' && schemaAt(schema, path).type !== 'object';
  return isItem || isTime(whole, schema) ? whole : null;
}

/** Times alone are mappings that may have any one of their keys. */
function isTime(path: Path, schema: Schema): boolean {
  return schemaAt(schema, path).minProperties !== undefined;
}

/** A typo beside the key that it hides is one mistake. */
function isToldByTypo(misfit: Misfit, all: readonly Misfit[]): boolean {
  if (misfit.misfit !== 'missing-key') return false;
  const parent = misfit.path.join('/');
  return all.some(
    (other) =>
      other.misfit === 'unknown-key' &&
      other.nearest === misfit.key &&
      other.path.slice(0, -1).join('/') === parent,
  );
}

function misfitOf(error: ErrorObject, data: unknown, root: Schema): Misfit {
  const path = pathOf(error.instancePath, data);
  const value = valueAt(data, path);
  const schema = schemaAt(root, path);
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const allowed = Object.keys(schema.properties ?? {});
      const free = allowed.filter((name) => !(isMapping(value) && Object.hasOwn(value, name)));
      return {
        misfit: 'unknown-key',
        key,
        nearest: englishKey(key, free) ?? nearest(key, free),
        allowed,
        path: [...path, key],
        part: 'key',
      };
    }
    case 'required':
      return { misfit: 'missing-key', key: String(params.missingProperty), path, part: 'entry' };
    case 'enum': {
      const allowed = (schema.enum ?? []).filter((name) => typeof name === 'string');
      return {
        misfit: 'not-in-list',
        allowed,
        nearest: nearestName(value, schema, allowed),
        path,
        part: 'value',
      };
    }
    case 'const':
      return { misfit: 'wrong-format', path, part: 'value' };
    case 'format':
      return { misfit: 'no-such-day', path, part: 'value' };
    case 'minimum':
      return { misfit: 'too-small', least: Number(params.limit), path, part: 'value' };
    case 'minProperties':
      return { misfit: 'no-keys', allowed: Object.keys(schema.properties ?? {}), path, part: 'value' };
    case 'pattern':
      return { ...patternMisfit(String(params.pattern), String(value), data), path, part: 'value' };
    default:
      return { ...typeMisfit(value, schema, root, path), path, part: 'value' };
  }
}

function typeMisfit(value: unknown, schema: Schema, root: Schema, path: Path): MisfitReason {
  const expected = [schema.type ?? []].flat().filter((type) => type !== 'null');
  if (value === null && expected.length > 0) return { misfit: 'blank' };
  const isId = schema === root.definitions?.id || (path.at(-1) === 'id' && expected[0] === 'string');
  if (isId && typeof value === 'number') return { misfit: 'unquoted-id', read: String(value) };
  return { misfit: 'wrong-type', expected, found: typeOf(value) };
}

function patternMisfit(pattern: string, value: string, data: unknown): MisfitReason {
  if (value.trim() === '') return { misfit: 'blank' };
  if (pattern.startsWith('^(https?')) return { misfit: 'no-web-address' };
  const words = /^\^\(([a-z-]+(?:\|[a-z-]+)+)\)\$$/.exec(pattern)?.[1]?.split('|');
  if (words) return { misfit: 'not-in-list', allowed: words, nearest: nearest(value, words) };
  return { misfit: 'spaces-in-id', nearest: actorNamed(value, data) };
}

/** The id of the actor or group that goes by a name: the usual meaning of a name written in the place of an id. */
function actorNamed(name: string, data: unknown): string | null {
  const { actors, groups } = isMapping(data) ? data : {};
  for (const [id, entry] of [...entriesOf(actors), ...entriesOf(groups)]) {
    if (isMapping(entry) && [entry.name, entry.short].includes(name.trim())) return id;
  }
  return null;
}

/** By spelling, or by the Swedish word that the schema gives for it. */
function nearestName(value: unknown, schema: Schema, allowed: readonly string[]): string | null {
  const word = String(value).toLowerCase();
  const index = (schema.enumDescriptions ?? []).findIndex((label) => {
    return label.split(' / ').some((part) => part === word || part.split(/[ ,]+/).includes(word));
  });
  const named = schema.enum?.[index];
  return typeof named === 'string' ? named : nearest(word, allowed);
}
