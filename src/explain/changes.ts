/** A line of a text that was changed into another: in both, in the first alone (-), or in the second alone (+). */
export interface ChangedLine {
  mark: ' ' | '-' | '+';
  text: string;
}

/** The lines of two short texts as one list in which as many as possible are in both; what goes before what comes. */
export function changesBetween(before: string, after: string): ChangedLine[] {
  const [from, to] = [linesOf(before), linesOf(after)];
  const shared = sharedFrom(from, to);
  const changes: ChangedLine[] = [];
  for (let i = 0, j = 0; i < from.length || j < to.length; ) {
    const [gone, come] = [from[i], to[j]];
    if (gone !== undefined && gone === come) {
      changes.push({ mark: ' ', text: gone });
      i++;
      j++;
    } else if (gone !== undefined && (come === undefined || shared(i + 1, j) >= shared(i, j + 1))) {
      changes.push({ mark: '-', text: gone });
      i++;
    } else {
      changes.push({ mark: '+', text: come ?? '' });
      j++;
    }
  }
  return changes;
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** How many lines the ends of both texts share, from a line of each on. */
function sharedFrom(from: readonly string[], to: readonly string[]): (i: number, j: number) => number {
  const table = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const shared = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--) {
    const row = table[i] ?? [];
    for (let j = to.length - 1; j >= 0; j--) {
      row[j] = from[i] === to[j] ? shared(i + 1, j + 1) + 1 : Math.max(shared(i + 1, j), shared(i, j + 1));
    }
  }
  return shared;
}
