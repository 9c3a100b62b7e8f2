import type { Report } from '../view.gen.ts';
import { checkOptions, type Options } from './arguments.ts';
import { complain, type Scope } from './scope.ts';
import type { Kind, Signature } from './signatures.ts';
import type { Calling, HashPair } from './syntax.ts';

type LanguageCode = Report['language'];

const languages: readonly LanguageCode[] = ['sv', 'en'];

/** A name in braces in a text of a template, in whose place a value is put. */
export const filling = /\{([A-Za-z]\w*)\}/g;

/** Holds the texts of the template itself against their helper: the languages, the form, and what is put into them. */
export function checkWords(
  helper: string,
  { words, fills, form }: Signature,
  call: Calling,
  given: Options,
  scope: Scope,
): void {
  const pairs = [...given.keys()];
  const texts = languages.flatMap((language) => {
    const pair = pairs.find(({ key }) => key === language);
    return pair ? [{ language, pair }] : [];
  });
  const missing = languages.filter((language) => !texts.some((text) => text.language === language));
  if (scope.sheet.isBuiltIn ? missing.length > 0 : texts.length === 0) {
    const language = missing.length === 1 ? (missing[0] ?? null) : null;
    complain(scope, call.path, { problem: 'missing-language', helper, language });
  }
  const fillings = fills ? pairs.filter((pair) => !texts.some((text) => text.pair === pair)) : [];
  const options: Record<string, Kind> = { sv: 'words', en: 'words' };
  for (const { key } of fillings) options[key] ??= 'text';
  checkOptions(helper, { options, form }, given, scope);
  for (const { language, pair } of texts) {
    if (pair.value.type !== 'StringLiteral') continue;
    const text = pair.value.value;
    if (words === 'one-or-many' && !isOneOrMany(text))
      complain(scope, pair.value, { problem: 'plural-form', text });
    if (fills) checkFillings(text, language, pair, fillings, scope);
  }
}

function isOneOrMany(text: string): boolean {
  const forms = text.split('|');
  return forms.length === 2 && forms.every((form) => form.trim() !== '');
}

function checkFillings(
  text: string,
  language: LanguageCode,
  pair: HashPair,
  fillings: readonly HashPair[],
  scope: Scope,
): void {
  const asked = [...text.matchAll(filling)].map(([, name = '']) => name);
  for (const name of asked) {
    if (!fillings.some(({ key }) => key === name))
      complain(scope, pair.value, { problem: 'missing-filling', name });
  }
  for (const unused of fillings) {
    if (!asked.includes(unused.key))
      complain(scope, unused, { problem: 'unused-filling', name: unused.key, language });
  }
}
