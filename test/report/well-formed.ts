/** An element of XML. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  /** The text directly in it. */
  text: string;
}

const token = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g;
const reference = /&(?:amp|lt|gt|quot|#\d+);/g;

/** Reads markup as strictly as XML is read; throws on the first fault, with what stands there. */
export function readXml(markup: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const match of markup.matchAll(token)) {
    const [whole, closes, name, attributes = '', isEmpty] = match;
    const parent = open.at(-1) ?? root;
    const fault = (what: string): Error =>
      new SyntaxError(`${what}: ${markup.slice(match.index, match.index + 80)}`);
    if (whole === '<') throw fault('not a tag');
    if (name === undefined) {
      if (whole.startsWith('<!--')) continue;
      parent.text += textOf(whole, fault);
    } else if (closes) {
      if (parent.name !== name || open.length === 1) throw fault(`closes <${parent.name}>`);
      open.pop();
    } else {
      const element: Element = { name, attributes: attributesOf(attributes, fault), children: [], text: '' };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (open.length > 1) throw new SyntaxError(`<${open.at(-1)?.name ?? ''}> is not closed`);
  return root;
}

/** The element and all that is in it, in the order of the markup. */
export function within(element: Element): Element[] {
  return [element, ...element.children.flatMap(within)];
}

/** All the text in it. */
export function allText(element: Element): string {
  return within(element)
    .map(({ text }) => text)
    .join(' ');
}

function attributesOf(text: string, fault: (what: string) => Error): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name)) throw fault(`${name} stands twice`);
    attributes[name] = textOf(value, fault);
  }
  return attributes;
}

function textOf(text: string, fault: (what: string) => Error): string {
  if (text.replace(reference, '').includes('&')) throw fault('a bare &');
  if (/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
    throw fault('a character that XML has not');
  const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
  return text.replace(reference, (name) => signs[name] ?? String.fromCodePoint(Number(name.slice(2, -1))));
}
