import type { ErrorObject } from '../../schemas/plan.schema.json?validator';
import type { Path } from '../findings/finding.ts';
import { type Misfit, misfitOf } from './misfits.ts';
import { isMapping, pathOf, removeAt, replaceAt, type Schema, schemaAt, valueAt } from './walk.ts';

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
    } else if (misfit.misfit !== 'spaces-in-key') {
      const path = misfit.misfit === 'missing-key' ? [...misfit.path, misfit.key] : misfit.path;
      unknown.push(path);
      replaceAt(copy, path, schema);
    }
    if (whole && isTime(whole, schema)) replaceAt(copy, whole, schema);
  }
  const hidden = new Set(misfits.flatMap(hiddenBy));
  const told = misfits.filter(
    (misfit) => misfit.misfit !== 'missing-key' || !hidden.has(placeOf(misfit.path, misfit.key)),
  );
  return { value: isMapping(copy) ? (copy as T) : null, misfits: told, unknown };
}

/** The key that a typo stands for: a typo beside the key that it hides is one mistake. */
function hiddenBy(misfit: Misfit): string[] {
  const isTypo = misfit.misfit === 'unknown-key' && misfit.nearest !== null;
  return isTypo ? [placeOf(misfit.path.slice(0, -1), misfit.nearest ?? '')] : [];
}

function placeOf(path: Path, key: string): string {
  return JSON.stringify([...path, key]);
}

/** Where only certain words may stand, a value of another type is none of them; a blank one is only blank. */
function withoutEchoes(errors: readonly ErrorObject[], data: unknown): ErrorObject[] {
  const keywords = new Map<string, Set<string>>();
  for (const { instancePath, keyword } of errors) {
    keywords.set(instancePath, (keywords.get(instancePath) ?? new Set()).add(keyword));
  }
  return errors.filter(({ instancePath, keyword }) => {
    if (keyword === 'propertyNames') return false;
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

function isTime(path: Path, schema: Schema): boolean {
  const { time, blankableTime } = schema.definitions ?? {};
  return [time, blankableTime].includes(schemaAt(schema, path));
}
