/** Measures text in terminal cells. */
export type Measure = (text: string) => number;

// Latin letters and the punctuation of running text: one cell each.
const plain = /^[\t\n\r\x20-\x7E\u00A0-\u024F\u2010-\u2027\u2030-\u205E]*$/;

/** How to measure parts of a text. The tables of wide characters, 20 ms to load, are loaded only for text that needs them. */
export async function measureFor(text: string): Promise<Measure> {
  if (plain.test(text)) return (part) => part.length;
  return (await import('string-width')).default;
}
