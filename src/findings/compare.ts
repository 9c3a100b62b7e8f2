/** Which of two texts comes first by their UTF-16 units, for `sort`: the same in every language and on every machine. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
