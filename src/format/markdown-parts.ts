/** Some items under a name, which are shown together. */
export interface Part {
  /** The least comes first where there is no room for all. */
  rank: number;
  /** What stands over this part and over those after it that have the same. */
  heading: string;
  head: string;
  items: readonly string[];
  foot: string;
}

/** Parts as one text of at most so many characters. Where there are more, the last line says how many items are left out. */
export function within(
  parts: readonly Part[],
  mostCharacters: number,
  sayMore: (items: number) => string,
): string {
  const all = parts.reduce((sum, { items }) => sum + items.length, 0);
  const last = (more: number): string => `\n${sayMore(more)}\n`;
  const whole = lengthOf(parts) <= mostCharacters;
  const shown = shownOf(parts, whole ? mostCharacters : mostCharacters - last(all).length);
  const left = all - [...shown.values()].reduce((sum, items) => sum + items, 0);
  let heading = '';
  const text = parts.flatMap((part) => {
    const number = shown.get(part) ?? 0;
    if (number === 0) return [];
    const over = part.heading === heading ? '' : part.heading;
    heading = part.heading;
    return [over, part.head, ...part.items.slice(0, number), part.foot];
  });
  return text.join('') + (left > 0 ? last(left) : '');
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { heading, head, items, foot }) => {
    return sum + heading.length + head.length + items.join('').length + foot.length;
  }, 0);
}

/** How many items of each part there is room for, by rank; each part is counted with its heading. */
function shownOf(parts: readonly Part[], room: number): Map<Part, number> {
  const shown = new Map<Part, number>();
  let left = room;
  for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
    const around = part.heading.length + part.head.length + part.foot.length;
    for (const [index, item] of part.items.entries()) {
      left -= item.length + (index === 0 ? around : 0);
      if (left < 0) return shown;
      shown.set(part, index + 1);
    }
  }
  return shown;
}
