import type { ErrorObject } from '../../schemas/plan.schema.json?validator';
import type { Part, Path } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { type Example, exampleOf } from './example.ts';
import { englishKey, englishWord } from './key-words.ts';
import { bodyNamed } from './names.ts';
import { entriesOf, isMapping, pathOf, type Schema, schemaAt, typeOf, valueAt } from './walk.ts';

/** Why a place does not fit the schema, as data. */
export type MisfitReason =
  | { misfit: 'unknown-key'; key: string; nearest: string | null; allowed: readonly string[] }
  | { misfit: 'missing-key'; key: string; example: Example | null }
  | { misfit: 'wrong-type'; expected: readonly string[]; found: string; example: Example | null }
  | { misfit: 'not-in-list'; allowed: readonly string[]; nearest: string | null }
  | { misfit: 'no-such-day' }
  | { misfit: 'unquoted-id'; read: string }
  | { misfit: 'spaces-in-id'; nearest: string | null }
  | { misfit: 'spaces-in-key'; key: string; better: string }
  | { misfit: 'blank'; isNeeded: boolean }
  | { misfit: 'no-keys'; allowed: readonly string[] }
  | { misfit: 'too-small'; least: number }
  | { misfit: 'too-large'; most: number }
  | { misfit: 'wrong-format' }
  | { misfit: 'no-web-address' }
  // Of a configuration.
  | { misfit: 'unknown-rule'; nearest: string | null }
  | { misfit: 'unacceptable-rule' }
  | { misfit: 'number-of-what'; example: string };

export type Misfit = MisfitReason & { path: Path; part: Part };

/** What a complaint of the validator means for who writes the file. */
export function misfitOf(error: ErrorObject, data: unknown, root: Schema): Misfit {
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
    case 'required': {
      const key = String(params.missingProperty);
      const example = exampleOf(root, schema.properties?.[key] ?? {});
      return { misfit: 'missing-key', key, example, path, part: 'entry' };
    }
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
    case 'maximum':
      return { misfit: 'too-large', most: Number(params.limit), path, part: 'value' };
    case 'minProperties':
      return { misfit: 'no-keys', allowed: Object.keys(schema.properties ?? {}), path, part: 'value' };
    case 'pattern': {
      if (error.propertyName !== undefined) return spacesInKey(error.propertyName, path);
      const isAddress = schema === root.definitions?.webAddress;
      const reason = patternMisfit(String(params.pattern), value, data, isAddress);
      return { ...(reason ?? blankAt(root, path)), path, part: 'value' };
    }
    default:
      return { ...typeMisfit(value, schema, root, path), path, part: 'value' };
  }
}

function spacesInKey(key: string, path: Path): Misfit {
  const better = key.trim().toLowerCase().replace(/\s+/g, '-');
  return { misfit: 'spaces-in-key', key, better, path: [...path, key], part: 'key' };
}

function typeMisfit(value: unknown, schema: Schema, root: Schema, path: Path): MisfitReason {
  const expected = [schema.type ?? []].flat().filter((type) => type !== 'null');
  if (value === null && expected.length > 0) return blankAt(root, path);
  const isId = schema === root.definitions?.id || (path.at(-1) === 'id' && expected[0] === 'string');
  if (isId && typeof value === 'number') return { misfit: 'unquoted-id', read: String(value) };
  const example = exampleOf(root, schema);
  return { misfit: 'wrong-type', expected, found: typeOf(value), example: example && named(example, value) };
}

/** An example of something with a name or an id, by the one that is written in its place. */
function named(example: Example, value: unknown): Example {
  if (typeof value === 'string' && /^id: [a-z]/.test(example.text) && /^\S+$/.test(value))
    return { ...example, text: `id: ${value}` };
  const isName = typeof value === 'string' && !example.isListItem && /^\{name: [^,]*\}$/.test(example.text);
  return isName ? { ...example, text: `{name: ${value.replace(/\s+/g, ' ').trim()}}` } : example;
}

function blankAt(root: Schema, path: Path): MisfitReason {
  const isNeeded = schemaAt(root, path.slice(0, -1)).required?.includes(String(path.at(-1))) ?? false;
  return { misfit: 'blank', isNeeded };
}

/** Why a text has not the form that it should have, null for a blank one. */
function patternMisfit(
  pattern: string,
  value: unknown,
  data: unknown,
  isAddress: boolean,
): MisfitReason | null {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return null;
  if (isAddress) return { misfit: 'no-web-address' };
  const words = /^\^\(([a-z-]+(?:\|[a-z-]+)+)\)\$$/.exec(pattern)?.[1]?.split('|');
  if (words) return { misfit: 'not-in-list', allowed: words, nearest: nearest(text, words) };
  return { misfit: 'spaces-in-id', nearest: bodyNamed(text, bodiesIn(data)) };
}

/** The actors and groups of data that need not fit the schema. */
function bodiesIn(data: unknown): [string, Record<string, unknown>][] {
  const { actors, groups } = isMapping(data) ? data : {};
  return [...entriesOf(actors), ...entriesOf(groups)].flatMap(([id, entry]) =>
    isMapping(entry) ? [[id, entry]] : [],
  );
}

/** By the word for it in the other languages, or by spelling. */
function nearestName(value: unknown, schema: Schema, allowed: readonly string[]): string | null {
  if (typeof value !== 'string') return null;
  const word = value.trim().toLowerCase();
  const index = (schema.enumDescriptions ?? []).findIndex((label) => label.split(' / ').includes(word));
  const named = schema.enum?.[index];
  return typeof named === 'string' ? named : (englishWord(word, allowed) ?? nearest(word, allowed));
}
