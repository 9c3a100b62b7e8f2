import { quote } from './quote.ts';

/** How an English message names an action: by id and title. */
export function action({ id, title }: { id: string; title: string }): string {
  return ['action', id, title && quote(title)].filter((word) => word !== '').join(' ');
}

/** A number of things: `1 day`, `3 days`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** The day that a time comes to, beside the time as written unless that says the day itself. */
export function dated(text: string, day: string): string {
  return text.includes(day) ? day : `${day} (${quote(text)})`;
}

/** `a, b and c`. */
export function list(items: readonly string[], joint = 'and'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`;
}
