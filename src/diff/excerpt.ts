const longest = 60;
const context = 3;

/** What one text says where it differs from another; null where there is no text. */
export interface Excerpts {
  from: string | null;
  to: string | null;
}

/**
 * Where two texts differ, with a few words around it, the same in both: whole words, at most sixty characters, an
 * ellipsis for what is left out. Texts that both are short are given whole. Each is on one line; they are equal where the
 * texts differ in nothing but space.
 */
export function excerptsOf(from: string | null, to: string | null): Excerpts {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  if (from === null || to === null) {
    const start = (text: string | null, words: readonly string[]): string | null =>
      text === null ? null : (cut([words], [0, 0], ' ')[0] ?? '');
    return { from: start(from, before), to: start(to, after) };
  }
  const [start] = sharedEnds(before, after);
  // Of words that are too long to show, what differs may be beyond what is shown.
  const isLong = [before, after].some((words) => (words[start]?.length ?? 0) > longest - 4);
  return isLong
    ? excerptsIn(Array.from(before.join(' ')), Array.from(after.join(' ')), '')
    : excerptsIn(before, after, ' ');
}

/** Whether two texts differ in nothing but space. */
export function isAlike({ from, to }: Excerpts): boolean {
  return from !== null && from === to;
}

function excerptsIn(before: readonly string[], after: readonly string[], space: ' ' | ''): Excerpts {
  const [from = '', to = ''] = cut([before, after], sharedEnds(before, after), space);
  return { from, to };
}

function wordsOf(text: string | null): string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}

/** How many parts are the same at the beginning and, of the rest, at the end. */
function sharedEnds(one: readonly string[], other: readonly string[]): [start: number, end: number] {
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start] === other[start]) start++;
  let end = 0;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [start, end];
}

/** What differs in each of some texts, with the same of the shared parts around it. */
function cut(
  texts: readonly (readonly string[])[],
  [start, end]: readonly [start: number, end: number],
  space: ' ' | '',
): string[] {
  const around = space === '' ? context * 4 : context;
  const shown = (parts: readonly string[], from: number, to: number): string =>
    [from > 0 ? '…' : '', parts.slice(from, to).join(space), to < parts.length ? '…' : '']
      .filter((part) => part !== '')
      .join(space);
  const fits = (parts: readonly string[], from: number, to: number): boolean =>
    Array.from(shown(parts, from, to)).length <= longest;
  const haveRoom = (before: number, after: number): boolean =>
    texts.every((parts) => fits(parts, start - before, parts.length - end + after));

  if (texts.every((parts) => fits(parts, 0, parts.length))) {
    return texts.map((parts) => shown(parts, 0, parts.length));
  }
  let [before, after] = [0, 0];
  if (start > 0 ? haveRoom(1, 0) : haveRoom(0, Math.min(1, end))) {
    for (let step = 0; step < around; step++) {
      if (before < start && haveRoom(before + 1, after)) before++;
      if (after < end && haveRoom(before, after + 1)) after++;
    }
    return texts.map((parts) => shown(parts, start - before, parts.length - end + after));
  }
  // Of what is too long, the beginning is shown, and of the other text how it goes on.
  const beginning = (parts: readonly string[]): number => Math.min(start + 1, parts.length);
  const most = Math.min(around, start);
  while (before < most && texts.every((parts) => fits(parts, start - before - 1, beginning(parts)))) before++;
  return texts.map((parts) => {
    const last = Math.min(parts.length, parts.length - end + around);
    let to = beginning(parts);
    while (to < last && fits(parts, start - before, to + 1)) to++;
    return shown(parts, start - before, to);
  });
}
