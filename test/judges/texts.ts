import type { HostileText } from '../report/hostile.ts';

// What shows nothing, or a sign in its stead, is left out on both sides; but what joins the parts of a picture is no such thing.
const unshown = /(?!\u200D)[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u2400-\u2421\uFFFD]/gu;

/** Text as a reader takes it in: one space wherever there is any, nothing that does not show, and each sign in one way. */
export function legible(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(unshown, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The hostile texts that stand in a document otherwise than as they are, by the words of the document. */
export function garbled(words: string, texts: readonly HostileText[]): string[] {
  const read = legible(words);
  return texts.flatMap((text) => {
    const faults = text.marks.length > 1 ? garbledMarkdown(read, text) : garbledPlain(read, text);
    return [...new Set(faults)].map((fault) => `${text.path}: ${fault}`);
  });
}

function garbledPlain(read: string, { text, marks: [mark = ''] }: HostileText): string[] {
  const whole = legible(text);
  const before = whole.slice(0, whole.indexOf(mark));
  const after = whole.slice(whole.indexOf(mark));
  return placesOf(mark, read).flatMap((place) => {
    const start = Math.max(0, place - before.length);
    const begins = [before, capitalized(before)].includes(read.slice(start, place));
    const ends = shows(after, read.slice(place, place + after.length));
    return begins && ends
      ? []
      : `is read as ${JSON.stringify(read.slice(start, place + after.length))}, not ${JSON.stringify(whole)}`;
  });
}

/** A text at the beginning of a sentence. */
function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Whether a text is there, whole or cut with an ellipsis. */
function shows(text: string, read: string): boolean {
  if (text === read) return true;
  const [kept = ''] = read.split('…');
  return read.includes('…') && text.startsWith(kept);
}

function garbledMarkdown(read: string, { marks, shown }: HostileText): string[] {
  const [begin = '', end = ''] = marks;
  const starts = placesOf(begin, read);
  const stops = placesOf(end, read);
  if (starts.length !== stops.length) return [`begins ${starts.length} times and ends ${stops.length} times`];
  return starts.flatMap((start, index) => {
    const stop = stops[index] ?? 0;
    let place = start;
    return shown.flatMap((words) => {
      const found = read.indexOf(legible(words), place);
      if (found === -1 || found > stop)
        return [`lacks ${words} in ${JSON.stringify(read.slice(start, stop))}`];
      place = found + 1;
      return [];
    });
  });
}

/** The texts that are nowhere in a document, by the words of the document. */
export function absent(words: string, texts: readonly HostileText[]): string[] {
  const read = legible(words);
  return texts.filter(({ marks }) => !marks.every((mark) => read.includes(mark))).map(({ path }) => path);
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
