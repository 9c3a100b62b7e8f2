import type { Checked } from '../check.ts';
import type { Catalogue, LanguageCode } from '../lang/catalogue.ts';
import { languages } from '../lang/index.ts';

/** The languages to speak of several files in. */
export interface Languages {
  /** Of what is said of them together. */
  language: Catalogue;
  /** Of what is said of one. */
  languageOf: (file: Pick<Checked, 'language'>) => Catalogue;
}

/** Each plan is spoken of in its own language, and all together in it where they share one. */
export async function languagesFor(
  plans: readonly Pick<Checked, 'language'>[],
  asked: LanguageCode | null,
  otherwise: Catalogue,
): Promise<Languages> {
  const codeOf = (file: Pick<Checked, 'language'>): LanguageCode => asked ?? file.language ?? otherwise.code;
  const codes = [...new Set(plans.map(codeOf))];
  const catalogues = new Map(
    await Promise.all(codes.map(async (code) => [code, await languages[code]()] as const)),
  );
  const shared = codes.length === 1 && codes[0] ? catalogues.get(codes[0]) : undefined;
  return {
    language: shared ?? (asked ? await languages[asked]() : otherwise),
    // A configuration does not say its language: it is spoken of in that of its plans.
    languageOf: (file) => catalogues.get(codeOf(file)) ?? shared ?? otherwise,
  };
}
