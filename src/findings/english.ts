import { joined, quote } from './quote.ts';

/** How an English message names an action: by id and title. */
export function action({ id, title }: { id: string; title: string }): string {
  return ['action', id, title && quote(title)].filter((word) => word !== '').join(' ');
}

/** A number of things: `1 day`, `3 days`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** `a, b and c`. */
export function list(items: readonly string[], joint = 'and'): string {
  return joined(items, joint);
}
