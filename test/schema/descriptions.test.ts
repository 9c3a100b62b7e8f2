import { describe, expect, it } from 'vitest';
import { partsOf, propertiesOf, readSchema } from './schemas.ts';

describe.each(['plan', 'config'])('the schema of a %s', (name) => {
  const schema = readSchema(name);
  const properties = propertiesOf(schema);
  const enums = partsOf(schema, 'root').filter(([, part]) => part.enum);

  it('describes itself and every key in English and in Swedish, a paragraph each', () => {
    const described = [{ of: '', name: 'the whole', schema }, ...properties];
    const undescribed = described.filter(
      ({ schema: { description = '' } }) => !/^[A-Z][^\n]*\.\n\n[A-ZÅÄÖ][^\n]*\.$/.test(description),
    );
    expect(undescribed.map(({ of, name }) => `${of}.${name}`)).toEqual([]);
    expect(properties.length).toBeGreaterThan(1);
  });

  it('says what each word of a closed list means, in English and in Swedish', () => {
    for (const [part, { enum: words = [], enumDescriptions = [] }] of enums) {
      expect(enumDescriptions.length, part).toBe(words.length);
      for (const label of enumDescriptions) expect(label, part).toMatch(/^[^/]*\S \/ \S[^/]*$/);
    }
    expect(enums.length).toBeGreaterThan(0);
  });

  it('has every part it refers to, and refers to every part it has', () => {
    const used = partsOf(schema, 'root').flatMap(([, { $ref }]) => $ref ?? []);
    const parts = Object.keys(schema.definitions ?? {}).map((part) => `#/definitions/${part}`);
    expect([...new Set(used)].toSorted()).toEqual(parts.toSorted());
  });

  it('allows no key that it does not describe', () => {
    const open = partsOf(schema, 'root').filter(
      ([, { properties, additionalProperties }]) => properties && additionalProperties === undefined,
    );
    expect(open.map(([part]) => part)).toEqual([]);
  });
});
