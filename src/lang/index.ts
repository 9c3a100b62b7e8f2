import type { Catalogue, LanguageCode } from './catalogue.ts';

/** Every language, by its code. */
export const languages: Readonly<Record<LanguageCode, () => Promise<Catalogue>>> = {
  sv: async () => (await import('./sv.ts')).default,
  en: async () => (await import('./en.ts')).default,
};

/** The language of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`): Swedish where it says so, else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): LanguageCode {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value) ?? '';
  return /^sv\b|^sv_/i.test(locale) ? 'sv' : 'en';
}
