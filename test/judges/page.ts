import type { Page } from 'playwright-core';
import { breadth, outline, unreachable } from './in-page.ts';

/** The elements that a report is made of. */
const elements = new Set(
  [
    'html head meta title style body header main footer nav section article aside',
    'h1 h2 h3 h4 h5 h6 p div span ul ol li dl dt dd blockquote pre hr',
    'table caption thead tbody tfoot tr th td colgroup col figure figcaption',
    'a abbr b br code del em small strong sup time wbr details summary',
    'svg g desc defs pattern path rect line circle polygon text tspan use',
  ].flatMap((names) => names.split(' ')),
);

/** Attributes that run, fetch or send something, and styles out of the reach of the style sheet. */
const harmful =
  /^(on.*|style|src|srcset|srcdoc|data|poster|background|action|formaction|ping|http-equiv|xlink:.*)$/;

/** What a page has that text and pictures need not: elements, attributes, links that lead nowhere or astray. */
export async function strangersOn(page: Page): Promise<string[]> {
  const found = await page.evaluate(outline);
  const ids = new Set(
    found.flatMap(({ attributes }) => attributes.flatMap(([name, value]) => (name === 'id' ? value : []))),
  );
  const strange = found.flatMap(({ name, attributes }) => [
    ...(elements.has(name) ? [] : [`the element <${name}>`]),
    ...attributes.flatMap(([attribute, value]) => {
      const here = `${attribute}="${value}" on <${name}>`;
      if (harmful.test(attribute)) return here;
      return attribute === 'href' && !leadsSomewhere(value, ids) ? `the link ${here}` : [];
    }),
  ]);
  return [...new Set(strange)];
}

function leadsSomewhere(href: string, ids: ReadonlySet<string>): boolean {
  if (href.startsWith('#')) return ids.has(href.slice(1));
  if (/^(https?:\/\/|mailto:)/.test(href)) return URL.canParse(href);
  // What is relative stays where its page lies, wherever that is.
  return ['here.example', 'there.example'].every((host) => isOn(host, href)) && href !== '';
}

function isOn(host: string, href: string): boolean {
  return URL.canParse(href, `https://${host}/`) && new URL(href, `https://${host}/`).host === host;
}

/** What makes a page scroll sideways, and what scrolls by itself without a name and a way in for the keyboard. */
export async function overflowOf(page: Page): Promise<string[]> {
  const { page: width, window, beyond } = await page.evaluate(breadth);
  const stuck = await page.evaluate(unreachable);
  return [
    ...(width > window ? [`${width} px wide in a window of ${window} px: ${beyond.join(', ')}`] : []),
    ...stuck.map((region) => `scrolls but is no named region that a key reaches: ${region}`),
  ];
}
