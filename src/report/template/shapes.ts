/** What of JSON Schema the schema of the view uses. */
export interface ViewSchema {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  const?: unknown;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, ViewSchema>>;
  items?: ViewSchema;
  anyOf?: readonly ViewSchema[];
  definitions?: Readonly<Record<string, ViewSchema>>;
}

/** What a value of a template is, found before there is any; each may be null as well. */
export type Shape =
  | ObjectShape
  | { is: 'list'; of: Shape }
  | { is: 'text'; values?: readonly string[]; literal?: string }
  | { is: 'number'; literal?: number }
  /** A measured figure, or words for one. */
  | { is: 'figure' }
  /** Markdown. */
  | { is: 'prose' }
  | { is: 'day' }
  | { is: 'truth' }
  /** Text of the report's own format, which a helper has made safe. */
  | { is: 'safe' }
  | { is: 'nothing' }
  /** What was already complained of. */
  | { is: 'unknown' };

export interface ObjectShape {
  is: 'object';
  /** The definition in the schema, null of an object that has none. */
  name: string | null;
  names: readonly string[];
  /** What stands under a name, null where there is no such name. */
  at: (name: string) => Shape | null;
}

/** Finds the shapes of the view's definitions by their names. */
export function shapesOf(schema: ViewSchema): (name: string) => Shape {
  const found = new Map<string, Shape>();

  function definition(name: string): Shape {
    const known = found.get(name);
    if (known) return known;
    const part = schema.definitions?.[name];
    if (!part) throw new RangeError(`the schema defines no ${name}`);
    const shape: Shape = name === 'prose' ? { is: 'prose' } : shapeOf(part, name);
    found.set(name, shape);
    return shape;
  }

  function shapeOf(part: ViewSchema, name: string | null = null): Shape {
    if (part.$ref !== undefined) return definition(part.$ref.replace('#/definitions/', ''));
    if (part.anyOf) {
      const [only = { type: 'null' }, ...more] = part.anyOf.filter(({ type }) => type !== 'null');
      if (more.length > 0) throw new RangeError('the schema has a value that may be two things');
      return shapeOf(only);
    }
    const [type, ...others] = [part.type ?? []].flat().filter((word) => word !== 'null');
    if (others.length > 0) return { is: 'figure' };
    switch (type) {
      case 'object':
        return objectOf(part.properties ?? {}, name, shapeOf);
      case 'array':
        return { is: 'list', of: shapeOf(part.items ?? {}) };
      case 'boolean':
        return { is: 'truth' };
      case 'integer':
      case 'number':
        return { is: 'number' };
      case 'string':
        return part.format === 'date' ? { is: 'day' } : textOf(part);
      default:
        return { is: 'nothing' };
    }
  }

  return definition;
}

function textOf(part: ViewSchema): Shape {
  const values = part.enum ?? (part.const === undefined ? undefined : [part.const]);
  return values ? { is: 'text', values: values.map(String) } : { is: 'text' };
}

function objectOf(
  properties: Readonly<Record<string, ViewSchema>>,
  name: string | null,
  shapeOf: (part: ViewSchema) => Shape,
): ObjectShape {
  return {
    is: 'object',
    name,
    names: Object.keys(properties),
    at: (key) => {
      const part = Object.hasOwn(properties, key) ? properties[key] : undefined;
      return part ? shapeOf(part) : null;
    },
  };
}

/** An object with more names, which win over its own. */
export function withNames(object: ObjectShape, more: ReadonlyMap<string, Shape>): ObjectShape {
  return {
    ...object,
    names: [...new Set([...object.names, ...more.keys()])],
    at: (name) => more.get(name) ?? object.at(name),
  };
}

/** An object of nothing but the names. */
export const bare: ObjectShape = { is: 'object', name: null, names: [], at: () => null };
