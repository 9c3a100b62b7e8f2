import type { Distance } from '../time/distance.ts';
import { days } from './sv-words.ts';

const numbers = [
  ...['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  ...['tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton', 'tjugo'],
  ...['tjugoen', 'tjugotvå', 'tjugotre', 'tjugofyra'],
];

const ordinals = [
  ...['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte'],
  ...['sjunde', 'åttonde', 'nionde', 'tionde', 'elfte', 'tolfte'],
];

/** Ett antal: upp till ett dussin, eller så många som anges, med bokstäver, fler med siffror. */
export function inWords(number: number, most = 12): string {
  return (number > most ? undefined : numbers[number]) ?? String(number);
}

/** Av månader och gånger skrivs två dussin med bokstäver. */
const most = 24;

/** `andra`, `13:e`. */
export function ordinal(number: number): string {
  return ordinals[number - 1] ?? `${number}:${/(?<!1)[12]$/.test(String(number)) ? 'a' : 'e'}`;
}

/** `en gång`, `två gånger`. */
export function occasions(number: number): string {
  return `${inWords(number, most)} ${number === 1 ? 'gång' : 'gånger'}`;
}

/** Hur långt ett avstånd är, åt vilket håll det än går: `fjorton månader`, `12 dagar`. */
export function lengthOf({ in: unit, count: number }: Distance): string {
  const many = Math.abs(number);
  return unit === 'days' ? days(many) : `${inWords(many, most)} ${many === 1 ? 'månad' : 'månader'}`;
}

/** Hur långt en sista dag flyttades: `tre månader senare`. */
export function moved(distance: Distance): string {
  return distance.count === 0
    ? 'samma dag'
    : `${lengthOf(distance)} ${distance.count > 0 ? 'senare' : 'tidigare'}`;
}
