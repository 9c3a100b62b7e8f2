// Characters that show nothing and can spoil what stands round them: controls save tab and line feed, marks that embed or
// override the direction of text, what Unicode keeps for no character, and tags. Marks of direction that only hint are kept.
const unshown =
  /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}\p{Noncharacter_Code_Point}]/gu;
/** Halves of characters, which no file can hold. */
const halves = /\p{Cs}/gu;
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

/** Text with what may be shown of it, and line feeds between its lines. */
function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(unshown, '').replace(halves, '\uFFFD');
}

/** A model with every text in it clean; what stands in several places of it is cleaned once. */
export function clean<Model>(model: Model): Model {
  const done = new Map<object, unknown>();
  function visit(value: unknown): unknown {
    if (typeof value === 'string') return cleanText(value);
    if (typeof value !== 'object' || value === null) return value;
    const known = done.get(value);
    if (known !== undefined) return known;
    const cleaned = Array.isArray(value)
      ? value.map(visit)
      : Object.fromEntries(Object.entries(value).map(([key, child]) => [key, visit(child)]));
    done.set(value, cleaned);
    return cleaned;
  }
  return visit(model) as Model;
}
