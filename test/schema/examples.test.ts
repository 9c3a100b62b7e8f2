import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/findings/source.ts';
import { readYaml } from '../../src/plan/read.ts';
import { fitPlan } from '../../src/plan/schema.ts';
import { isMapping, type Schema } from '../../src/plan/walk.ts';
import { propertiesOf, readSchema } from './schemas.ts';

const names = readdirSync('examples').filter((name) => name.endsWith('.plan.yaml'));
const schema = readSchema('plan');

function readExample(name: string): { data: unknown; faults: readonly unknown[] } {
  return readYaml(new Source(name, readFileSync(`examples/${name}`, 'utf8')));
}

describe('the examples', () => {
  it('are five real plans and a model', () => {
    expect(names.toSorted()).toEqual(
      ['boras', 'katrineholm', 'ljungby', 'lokal', 'model', 'ostersund'].map((name) => `${name}.plan.yaml`),
    );
  });

  it.each(names)('%s fits the schema', async (name) => {
    const { data, faults } = readExample(name);
    expect(faults).toEqual([]);
    expect((await fitPlan(data)).misfits).toEqual([]);
  });
});

/** Marks the properties that data uses, by the schemas that describe them. */
function markUsed(data: unknown, part: Schema, used: Set<Schema>): void {
  const { $ref, properties = {}, items, additionalProperties } = part;
  if ($ref) markUsed(data, schema.definitions?.[$ref.replace('#/definitions/', '')] ?? {}, used);
  if (Array.isArray(data)) for (const item of data) markUsed(item, items ?? {}, used);
  if (!isMapping(data)) return;
  for (const [key, value] of Object.entries(data)) {
    const property = properties[key];
    if (property) markUsed(value, property, used.add(property));
    else if (typeof additionalProperties === 'object') markUsed(value, additionalProperties, used);
  }
}

it('the model plan uses every key there is', () => {
  const used = new Set<Schema>();
  markUsed(readExample('model.plan.yaml').data, schema, used);
  const unused = propertiesOf(schema).filter((property) => !used.has(property.schema));
  expect(unused.map(({ of, name }) => `${of}.${name}`)).toEqual([]);
});
