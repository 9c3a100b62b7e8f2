import { dayOf, lastDayOfMonth } from '../time/calendar.ts';
import type { Day } from '../time/time.ts';

/** A Swedish identity number for a person (personnummer), or the one that stands in for it (samordningsnummer). */
export interface PersonalNumber {
  kind: 'personal' | 'coordination';
  /** Without the digits that tell who it is: all but those of the year. */
  masked: string;
}

/** What every number has: six digits and then four, with a sign between them at most. */
export const mayBePersonal = /\d{6}\D{0,3}\d{4}/;

const written =
  /(?<!\d|\d[.,])(?<century>18|19|20)?(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)(?<sign>\s?[-+\u00AD\u2010-\u2015\u2212]\s?|\s?)(?<serial>\d{4})(?!\d|[-\u2010-\u2015]\d)/gu;

/** The numbers in a text whose date exists, on or before a day, and whose check digit is right. */
export function personalNumbersIn(text: string, today: Day): PersonalNumber[] {
  return [...text.matchAll(written)].flatMap((match) => numberOf(match, today) ?? []);
}

/** A text with its personal numbers masked. */
export function withoutPersonalNumbers(text: string, today: Day): string {
  return text.replace(written, (whole, ...parts) => {
    const groups = parts.at(-1) as Groups;
    return isPersonal(groups, today) ? maskOf(whole, groups) : whole;
  });
}

type Groups = Partial<Record<'century' | 'year' | 'month' | 'day' | 'sign' | 'serial', string>>;

function numberOf({ 0: whole, groups = {} }: RegExpExecArray, today: Day): PersonalNumber | null {
  if (!isPersonal(groups, today)) return null;
  return { kind: Number(groups.day) > 60 ? 'coordination' : 'personal', masked: maskOf(whole, groups) };
}

function maskOf(whole: string, { century = '' }: Groups): string {
  const shown = century.length + 2;
  return whole.slice(0, shown) + whole.slice(shown).replace(/\d/g, '*');
}

function isPersonal(groups: Groups, today: Day): boolean {
  const { century, year = '', month = '', day = '', sign = '', serial = '' } = groups;
  // Ten digits in a row that begin with 0 are a telephone number.
  if (century === undefined && sign === '' && year.startsWith('0')) return false;
  return isBirthday(groups, today) && hasCheckDigit(year + month + day + serial);
}

/** A coordination number has 60 added to its day; a plus sign says a hundred years or more. */
function isBirthday({ century, year = '', month, day, sign = '' }: Groups, today: Day): boolean {
  const [m, d] = [Number(month), Number(day) > 60 ? Number(day) - 60 : Number(day)];
  const exists = (y: number): boolean => m >= 1 && m <= 12 && d >= 1 && d <= lastDayOfMonth(y, m);
  const isPast = (y: number): boolean => exists(y) && dayOf(y, m, d) <= today;
  if (century !== undefined) return isPast(Number(century + year));
  const centuries = sign.includes('+') ? [1800, 1900] : [1900, 2000];
  return centuries.some((first) => isPast(first + Number(year)));
}

/** The check digit by Luhn: every other digit counts twice, digit by digit, and the sum ends in nought. */
function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits, (digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return value > 9 ? value - 9 : value;
  }).reduce((total, value) => total + value, 0);
  return sum % 10 === 0;
}
