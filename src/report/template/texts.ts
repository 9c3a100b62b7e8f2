import type { ReportWords } from '../../lang/report-words.ts';
import type { Report } from '../view.gen.ts';
import type { Format } from './files.ts';

/** What a helper needs to know of the report it writes in. */
export interface Scene {
  format: Format;
  language: Report['language'];
  /** The language of the plan's own words. */
  textLanguage: Report['textLanguage'];
  longDate: ReportWords['longDate'];
}

/** What of a value is text as it is: nothing of an object, a list or null. */
export function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** A value as text; a number with the decimal sign of the language, and no-break spaces between its thousands. */
export function inText(value: unknown, { language }: Scene): string {
  if (typeof value !== 'number') return textIn(value);
  // 0.1 + 0.2 is 0.3 to a reader.
  const exact = Number.isInteger(value) ? value : Number(value.toPrecision(12));
  const [whole = '', decimals] = String(exact).replace('-', '−').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return decimals === undefined ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${decimals}`;
}

/** Words of the plan on a web page in another language, marked as such for who has them read aloud (WCAG 2.1, 3.1.2). */
export function inItsLanguage(
  text: string,
  tag: 'span' | 'div',
  { format, language, textLanguage }: Scene,
): string {
  if (text === '' || format === 'md' || textLanguage === null || textLanguage === language) return text;
  return `<${tag} lang="${textLanguage}">${text}</${tag}>`;
}
