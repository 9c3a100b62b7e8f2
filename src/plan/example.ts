import { resolve, type Schema } from './walk.ts';

/** How a value may be written, in one line of YAML; of a list of mappings, how one of them begins. */
export interface Example {
  text: string;
  isListItem: boolean;
}

/** The example that a schema gives of itself, null where it gives none. */
export function exampleOf(root: Schema, schema: Schema): Example | null {
  const { examples, items } = resolve(root, schema);
  if (examples?.[0] !== undefined) return { text: inFlow(examples[0]), isListItem: false };
  const item = items ? exampleOf(root, items) : null;
  const begins = Object.entries(resolve(root, items ?? {}).examples?.[0] ?? {})[0];
  return item && begins ? { text: `${begins[0]}: ${inFlow(begins[1])}`, isListItem: true } : null;
}

/** A value as YAML on one line. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, child]) => `${key}: ${inFlow(child)}`);
    return `{${entries.join(', ')}}`;
  }
  const isNumberLike = typeof value === 'string' && /^[\d.]+$/.test(value);
  return isNumberLike ? `"${value}"` : String(value);
}
