import { interpret } from './interpret.ts';
import { writeSpan } from './span.ts';
import type { Time } from './time.ts';

/**
 * A short form that reads to the same kind, days and recurrence: ISO 8601 where it has one (`2017-03`,
 * `/2019-12-31`, `P3M`), `2017-Q1` for a quarter, words for the rest (`4 times per P1Y`, `ongoing`). A condition
 * and what cannot be read stay as they are written.
 */
export function canonical(time: Time): string {
  const days = writeDays(time);
  switch (time.kind) {
    case 'recurring': {
      const every = time.every ?? '';
      return join(time.times === null ? every : `${count(time.times)} per ${every}`, days);
    }
    case 'ongoing':
      return join('ongoing', days);
    case 'as-needed':
      return join('as needed', days);
    case 'conditional':
      return isConditional(time.text) ? time.text : `if ${time.text}`;
    case 'unreadable':
      return time.text;
    default:
      return days;
  }
}

function writeDays({ kind, first, last }: Time): string {
  if (first === null) return last === null ? '' : `/${last}`;
  if (last === null) return `${first}/`;
  return kind === 'date' ? first : writeSpan(first, last);
}

function count(times: number): string {
  return times === 1 ? 'once' : `${times} times`;
}

function isConditional(text: string): boolean {
  const judgement = interpret(text);
  return 'kind' in judgement && judgement.kind === 'conditional';
}

function join(...words: string[]): string {
  return words.filter(Boolean).join(' ');
}
