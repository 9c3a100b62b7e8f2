import type { Path } from '../findings/finding.ts';

/** What of JSON Schema the schemas of this project use. */
export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  description?: string;
  enumDescriptions?: readonly string[];
  examples?: readonly unknown[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  minProperties?: number;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  definitions?: Readonly<Record<string, Schema>>;
}

/** The path that a JSON Pointer into data stands for; steps into lists are numbers. */
export function pathOf(pointer: string, data: unknown): Path {
  const path: (string | number)[] = [];
  let value = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = childOf(value, step);
  }
  return path;
}

/** The part of a schema that speaks of a path. */
export function schemaAt(root: Schema, path: Path): Schema {
  let schema = root;
  for (const step of path) {
    const { properties, additionalProperties, items } = schema;
    const named =
      typeof step === 'string' && properties && Object.hasOwn(properties, step)
        ? properties[step]
        : undefined;
    const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    schema = resolve(root, (typeof step === 'number' ? items : (named ?? other)) ?? {});
  }
  return schema;
}

/** The definition that a schema refers to, or the schema itself. */
export function resolve(root: Schema, schema: Schema): Schema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : (root.definitions?.[name] ?? {});
}

/** Something harmless of the right shape, where a value has to be. */
function standIn(root: Schema, schema: Schema): unknown {
  const { type, required = [], properties = {}, enum: names, const: only } = resolve(root, schema);
  if (only !== undefined) return only;
  if (names) return names[0];
  switch ([type ?? 'string'].flat()[0]) {
    case 'object':
      return Object.fromEntries(required.map((key) => [key, standIn(root, properties[key] ?? {})]));
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    default:
      return '';
  }
}

/** Takes a value out of data, or puts something harmless in its place where one has to be. */
export function replaceAt(data: unknown, path: Path, root: Schema): void {
  const parentSchema = schemaAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined) return;
  const { required = [], properties = {} } = parentSchema;
  const isNeeded = required.includes(String(key)) || !Object.hasOwn(properties, key);
  if (isNeeded) setAt(data, path, standIn(root, schemaAt(root, path)));
  else removeAt(data, path);
}

/** Puts a value at a path whose parent exists. */
export function setAt(data: unknown, path: Path, value: unknown): void {
  const parent = valueAt(data, path.slice(0, -1));
  if (isMapping(parent)) parent[String(path.at(-1))] = value;
  else if (Array.isArray(parent)) parent[Number(path.at(-1))] = value;
}

/** Takes a key and its value out of data. */
export function removeAt(data: unknown, path: Path): void {
  const parent = valueAt(data, path.slice(0, -1));
  if (isMapping(parent)) Reflect.deleteProperty(parent, String(path.at(-1)));
}

/** The value at a path, undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(childOf, data);
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)] as unknown;
  return isMapping(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
}

/** True for what YAML calls a mapping. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys and values of a mapping; none of anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isMapping(value) ? Object.entries(value) : [];
}

/** The JSON name of a value's type; null is `object`. */
export function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
