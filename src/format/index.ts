import type { Format } from './format.ts';

/** Every output format, by the name that `--format` takes. */
export const formats = {
  pretty: async (): Promise<Format> => (await import('./pretty.ts')).default,
  compact: async (): Promise<Format> => (await import('./compact.ts')).default,
  json: async (): Promise<Format> => (await import('./json.ts')).default,
} as const;

export type FormatName = keyof typeof formats;
