import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every named part of a schema, by its path. */
function* partsOf(schema: unknown, path: readonly string[] = []): Iterable<[string, unknown]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    const at = [...path, key];
    const isNamed = ['properties', 'definitions'].includes(path.at(-1) ?? '') && path.at(-2) !== 'properties';
    if (isNamed) yield [at.join('/'), value];
    yield* partsOf(value, at);
  }
}

describe('a schema of what the program prints', () => {
  it.each(readdirSync('schemas').filter((name) => /^(diff|findings|history|explain)\./.test(name)))(
    '%s describes each key in English and in Swedish',
    (name) => {
      const parts = [...partsOf(JSON.parse(readFileSync(join('schemas', name), 'utf8')))];
      expect(parts.length).toBeGreaterThan(10);
      const isDescribed = ([, part]: [string, unknown]): boolean => {
        const { description } = part as { description?: string };
        return /^[A-Z`][^\n]+\.\n\n[A-ZÅÄÖ`][^\n]+\.$/.test(description ?? '');
      };
      expect(parts.filter((part) => !isDescribed(part)).map(([path]) => path)).toEqual([]);
    },
  );
});
