// What the judges ask of a page: each function runs in the browser, where it knows nothing of this file but itself.

/** What of the browser is spoken of here; with the whole of its library the sources too would know all its names. */
interface Element {
  localName: string;
  attributes: Iterable<{ name: string; value: string }>;
  clientWidth: number;
  innerText: string;
  outerHTML: string;
  rows: Iterable<Element>;
  scrollWidth: number;
  tHead: Element | null;
  after: (...nodes: Element[]) => void;
  before: (...nodes: Element[]) => void;
  parentElement: Element | null;
  getBoundingClientRect: () => { right: number; width: number; height: number };
  closest: (selector: string) => Element | null;
  querySelectorAll: (selector: string) => Iterable<Element>;
  remove: () => void;
  setAttribute: (name: string, value: string) => void;
}
declare const getComputedStyle: (element: Element) => { overflowX: string };
declare const document: Element & {
  body: Element;
  scrollingElement: Element;
  createElement: (name: string) => Element;
  createTreeWalker: (root: Element, what: number) => { nextNode: () => (Element & { data: string }) | null };
};

/** An element of a page: its name, and the name and value of each attribute. */
export interface Outline {
  name: string;
  attributes: [string, string][];
}

/** Every element of the page. */
export function outline(): Outline[] {
  return [...document.querySelectorAll('*')].map(({ localName, attributes }) => ({
    name: localName,
    attributes: [...attributes].map(({ name, value }) => [name, value]),
  }));
}

/** How far the page reaches sideways, and the elements that reach beyond the window. */
export function breadth(): { page: number; window: number; beyond: string[] } {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  const beyond = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return {
    page: scrollWidth,
    window: clientWidth,
    beyond: beyond.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 160)),
  };
}

/** What scrolls sideways though no key is told that it does: not every browser lets the keyboard in by itself. */
export function unreachable(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      return (
        scrolls &&
        element.scrollWidth > element.clientWidth &&
        !element.closest(
          '[role=region][tabindex="0"][aria-label], [role=region][tabindex="0"][aria-labelledby]',
        )
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 160));
}

/** What a reader reads once everything is unfolded, but for the words in pictures. */
export function words(): string {
  for (const details of document.querySelectorAll('details')) details.setAttribute('open', '');
  for (const picture of document.querySelectorAll('svg')) picture.remove();
  return document.body.innerText;
}

/** The marks at the beginning and the end of the text of every cell. */
export interface MarkedRow {
  marks: string[];
  /** In CSS pixels. */
  height: number;
}

/** Marks put into the cells of a table, to be found again on paper. */
export interface MarkedTable {
  /** A mark of each row of the head. */
  head: string[];
  rows: MarkedRow[];
}

/** Puts a mark that takes no room before the first and after the last text of every cell, but for text that is only to be heard. */
export function markRows(): MarkedTable[] {
  let count = 0;
  const put = (text: Element, isAfter: boolean): string => {
    count += 1;
    const mark = document.createElement('span');
    mark.innerText = `@@${count}@@`;
    // Of no size, and what ends a line is drawn within it: beyond the edge of the sheet nothing is printed.
    const place = `position:relative;left:${isAfter ? -4 : 0}px`;
    const size = 'display:inline-block;width:0;height:0;font-size:0.5px;line-height:0;white-space:nowrap';
    mark.setAttribute('style', `all:initial;${size};${place}`);
    if (isAfter) text.after(mark);
    else text.before(mark);
    return mark.innerText;
  };
  const marksOf = (row: Element): string[] =>
    [...row.querySelectorAll('th, td')].flatMap((cell) => {
      const walker = document.createTreeWalker(cell, 4);
      const texts: Element[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        if (text.data.trim() !== '' && (text.parentElement?.getBoundingClientRect().width ?? 0) > 1)
          texts.push(text);
      }
      const [first, last] = [texts[0], texts.at(-1)];
      return first && last ? [put(first, false), put(last, true)] : [];
    });
  return [...document.querySelectorAll('table')].map((table) => {
    const head = table.tHead ? [...table.tHead.rows].flatMap((row) => marksOf(row).slice(0, 1)) : [];
    const rows = [...table.rows].filter((row) => row.closest('thead') === null);
    const heights = rows.map((row) => row.getBoundingClientRect().height);
    return { head, rows: rows.map((row, index) => ({ marks: marksOf(row), height: heights[index] ?? 0 })) };
  });
}
