import { type Example, exampleOf } from './example.ts';
import { resolve, type Schema } from './walk.ts';

/** What a key means in one of the places where it may stand. */
export interface KeyMeaning {
  /** What it is a key of: `plan`, or the definition of the schema, such as `action`. */
  place: string;
  /** English first, then Swedish. */
  descriptions: readonly string[];
  /** The words that it takes, where it takes only some, each with its names. */
  words: readonly { word: string; names: readonly string[] }[];
  example: Example | null;
}

/** Every meaning of a key, in the order of the schema; empty for a key that no plan has. */
export function meaningsOf(key: string, root: Schema): KeyMeaning[] {
  const places: [string, Schema][] = [['plan', root], ...Object.entries(root.definitions ?? {})];
  return places.flatMap(([place, schema]) => {
    const written = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
    if (!written) return [];
    const { enum: words = [], enumDescriptions = [] } = resolve(root, written);
    return {
      place,
      descriptions: written.description?.split('\n\n') ?? [],
      words: words.flatMap((word, i) =>
        typeof word === 'string' ? [{ word, names: enumDescriptions[i]?.split(' / ') ?? [] }] : [],
      ),
      example: exampleOf(root, written),
    };
  });
}
