import { allText, type Element, readXml, within } from './well-formed.ts';

/** The rows of a timeline: groups with a title. */
export function rowsOf(html: string): Element[] {
  return within(readXml(html)).filter(({ name, children }) => name === 'g' && children[0]?.name === 'title');
}

/** What is drawn in a row over its lane: class and place. */
export function marksOf(row: Element | undefined): string[] {
  const marks = (row?.children ?? []).filter(
    ({ name, attributes }) => name !== 'text' && attributes.class !== undefined,
  );
  return marks.map(({ attributes: { class: look = '', x, width, x1, x2 } }) =>
    [look, x ?? x1, width ?? x2].filter((part) => part !== undefined).join(' '),
  );
}

/** What the axis says, from left to right. */
export function axisOf(html: string): string[] {
  const axis = within(readXml(html)).find(({ attributes }) => attributes.id?.endsWith('x'));
  return (axis?.children ?? []).filter(({ name }) => name === 'text').map(({ text }) => text);
}

export function listed(html: string, name: string): string[] {
  return within(readXml(html))
    .filter((element) => element.name === name)
    .map(({ children, text }) => [...children.map(allText), text].join(' ').replace(/\s+/g, ' ').trim());
}
