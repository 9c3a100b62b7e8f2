import { count } from '../findings/english.ts';
import type { Distance } from '../time/distance.ts';

const numbers = [
  ...[
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  ...['twenty-one', 'twenty-two', 'twenty-three', 'twenty-four'],
];

const ordinals = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  ...['seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
];

/** A number of things: up to a dozen, or as many as are named, as a word, any more in figures. */
export function inWords(number: number, most = 12): string {
  return (number > most ? undefined : numbers[number]) ?? String(number);
}

/** Of months and of times, two dozen have words. */
const most = 24;

/** `second`, `21st`. */
export function ordinal(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return ordinals[number - 1] ?? `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** `once`, `twice`, `three times`. */
export function occasions(number: number): string {
  return ['never', 'once', 'twice'][number] ?? `${inWords(number, most)} times`;
}

/** How long a distance is, whichever way: `fourteen months`, `12 days`. */
export function lengthOf({ in: unit, count: number }: Distance): string {
  const many = Math.abs(number);
  return unit === 'days' ? count(many, 'day') : `${inWords(many, most)} ${many === 1 ? 'month' : 'months'}`;
}

/** How far a last day moved: `three months later`. */
export function moved(distance: Distance): string {
  return distance.count === 0
    ? 'the same day'
    : `${lengthOf(distance)} ${distance.count > 0 ? 'later' : 'earlier'}`;
}
