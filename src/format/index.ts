import type { Format } from './format.ts';

/** Every output format, by the name that `--format` takes. */
export const formats = {
  pretty: async (): Promise<Format> => (await import('./pretty.ts')).default,
  compact: async (): Promise<Format> => (await import('./compact.ts')).default,
  json: async (): Promise<Format> => (await import('./json.ts')).default,
  markdown: async (): Promise<Format> => (await import('./markdown.ts')).default,
  html: async (): Promise<Format> => (await import('./html.ts')).default,
  github: async (): Promise<Format> => (await import('./github.ts')).default,
} as const;

export type FormatName = keyof typeof formats;

/** The names of the formats that there are of a kind of output: those that have the function for it. */
export async function formatsFor(output: keyof Format): Promise<FormatName[]> {
  const all = await Promise.all(
    (Object.keys(formats) as FormatName[]).map(async (name) => ({ name, format: await formats[name]() })),
  );
  return all.filter(({ format }) => format[output] !== undefined).map(({ name }) => name);
}
