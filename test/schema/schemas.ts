import { readFileSync } from 'node:fs';
import { isMapping, type Schema } from '../../src/plan/walk.ts';

/** A schema with what people read in it. */
export interface DescribedSchema extends Schema {
  description?: string;
}

/** A property of a schema: the part that has it, its name, and what is said of it. */
export interface Property {
  /** The title or name of the part, such as `FollowUp` or `time`. */
  of: string;
  name: string;
  schema: DescribedSchema;
}

export function readSchema(name: string): DescribedSchema {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as DescribedSchema;
}

/** Every part of a schema that is a schema, itself included, with the title or name it goes by. */
export function partsOf(schema: DescribedSchema, name: string): [string, DescribedSchema][] {
  const { properties = {}, definitions = {}, items, additionalProperties } = schema;
  const inner = [...Object.entries(properties), ...Object.entries(definitions)];
  if (items) inner.push([name, items]);
  if (isMapping(additionalProperties)) inner.push([name, additionalProperties]);
  const own = 'title' in schema && typeof schema.title === 'string' ? schema.title : name;
  return [[own, schema], ...inner.flatMap(([key, part]) => partsOf(part, key))];
}

/** Every property that a schema describes anywhere. */
export function propertiesOf(schema: DescribedSchema): Property[] {
  return partsOf(schema, 'root').flatMap(([of, { properties = {} }]) =>
    Object.entries(properties).map(([name, property]) => ({ of, name, schema: property })),
  );
}
