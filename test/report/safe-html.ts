import { parseHTML } from 'linkedom';

/** What is read of an element of HTML. */
interface Element {
  localName: string;
  textContent: string;
  attributes: Iterable<{ name: string; value: string }>;
}

/** Every element in HTML, in order. */
export function elementsIn(html: string): Element[] {
  const page = parseHTML(`<html><body><main>${html}</main></body></html>`) as unknown as {
    document: { querySelectorAll(selector: string): Iterable<Element> };
  };
  return [...page.document.querySelectorAll('main *')];
}

/** What HTML shows, on one line. */
export function textOf(html: string): string {
  const [shown] = elementsIn(`<div>${html.replaceAll('<br>', ' ')}</div>`);
  return (shown?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** An element that may stand in a report, as it may be written there. */
const element =
  /<(?:(?:p|em|strong|del|code|pre|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|h[2-6]|br|hr)|ol start="\d+"|th scope="col"|a href="([^"<>]*)"|\/[a-z]+[2-6]?)>/g;

/** Everything in HTML that may not stand in a report. */
export function breaches(html: string): string[] {
  const links = [...html.matchAll(element)].flatMap(([, href]) => (href === undefined ? [] : [href]));
  const outside =
    html.replace(element, '').match(/<[\s\S]{0,20}|&(?!(?:amp|lt|quot|#\w+);)[\s\S]{0,10}/g) ?? [];
  return [
    ...outside,
    ...links.filter(
      (href) => !/^(?:https?:\/\/[^/]|mailto:|(?!\/\/)[^:&]*(?:[/?#]|$))/i.test(href) || /[\s\\]/.test(href),
    ),
  ];
}
