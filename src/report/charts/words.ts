import english from '../../lang/en-charts.ts';
import swedish from '../../lang/sv-charts.ts';
import type { Pictured } from './pictured.ts';

/** The words of the pictures in the language of the report. */
export function wordsOf({ language }: Pick<Pictured, 'language'>): typeof english {
  return { en: english, sv: swedish }[language];
}
