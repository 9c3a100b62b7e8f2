import { joined } from '../../findings/quote.ts';
import { safeAddress } from '../address.ts';
import { cssString, escapeHtml, escapeMarkdown, linesAsHtml, linesAsMarkdown } from '../escape.ts';
import type { ActorView, LinkView, Report } from '../view.gen.ts';
import type { Format } from './files.ts';
import type { HelperName } from './signatures.ts';
import { inItsLanguage, inText, type Scene, textIn } from './texts.ts';
import { filling } from './words.ts';

/** What stands after a helper's name, and what stands there with names of its own. */
export type Helper = (given: readonly unknown[], options: Readonly<Record<string, unknown>>) => unknown;

/** Text of the report's own format, which is printed as it is. */
export class Safe {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Safe text without line breaks at its ends. Nothing is no safe text: a template asks with `#if` whether there is some. */
function safe(text: string): Safe | string {
  const lines = text.replace(/^\n+/, '').trimEnd();
  return lines === '' ? '' : new Safe(lines);
}

/** Those that load something large: only a template that uses one waits for it. */
type Heavy = Extract<HelperName, 'prose' | 'timeline' | 'status-chart' | 'load-chart'>;

const heavy: Readonly<Record<Heavy, () => Promise<(scene: Scene) => Helper>>> = {
  prose: async () => {
    const { proseAsHtml, proseAsMarkdown } = await import('../prose.ts');
    return (scene) =>
      ([text], { level = 3 }) => {
        const write = scene.format === 'html' ? proseAsHtml : proseAsMarkdown;
        const written = typeof text === 'string' ? write(text, Number(level)) : '';
        return safe(inItsLanguage(written, 'div', scene));
      };
  },
  timeline: () => picture('timeline'),
  'status-chart': () => picture('statusChart'),
  'load-chart': () => picture('loadChart'),
};

async function picture(name: 'timeline' | 'statusChart' | 'loadChart'): Promise<(scene: Scene) => Helper> {
  const charts = await import('../charts/index.ts');
  return ({ format }) =>
    ([report]) =>
      safe(report ? charts[name](report as Report, format) : '');
}

const light: Readonly<Record<Exclude<HelperName, Heavy>, (scene: Scene) => Helper>> = {
  say: (scene) => (_, words) => {
    return ownWords(words, scene).replace(filling, (asked, name: string) =>
      Object.hasOwn(words, name) ? inText(words[name], scene) : asked,
    );
  },
  plural:
    (scene) =>
    ([number], words) => {
      if (typeof number !== 'number') return '';
      const [one = '', many = ''] = ownWords(words, scene).split('|');
      return `${inText(number, scene)} ${number === 1 ? one : many}`;
    },
  date:
    ({ longDate }) =>
    ([day]) =>
      typeof day === 'string' ? longDate(day) : '',
  number:
    (scene) =>
    ([number]) =>
      inText(number, scene),
  percent:
    (scene) =>
    ([share]) => {
      if (typeof share !== 'number') return inText(share, scene);
      return `${inText(share, scene)}${scene.language === 'sv' ? '\u00A0' : ''}%`;
    },
  upper:
    (scene) =>
    ([text]) =>
      inText(text, scene).replace(/^./u, (letter) => letter.toUpperCase()),
  lines: (scene) => {
    const write = scene.format === 'html' ? linesAsHtml : linesAsMarkdown;
    return ([text]) => safe(inItsLanguage(write(inText(text, scene)), 'span', scene));
  },
  own: (scene) => {
    const write = scene.format === 'html' ? escapeHtml : escapeMarkdown;
    return ([text]) => {
      const onOneLine = inText(text, scene).replace(/\s+/g, ' ').trim();
      return safe(inItsLanguage(write(onOneLine), 'span', scene));
    };
  },
  names:
    ({ language }) =>
    ([actors]) =>
      joined(
        listOf(actors).map((actor) => (actor as ActorView).name),
        language === 'sv' ? 'och' : 'and',
      ),
  join:
    (scene) =>
    ([texts, between]) =>
      listOf(texts)
        .map((text) => inText(text, scene))
        .join(inText(between, scene)),
  link:
    ({ format }) =>
    ([link]) =>
      link ? linkAs(link as LinkView, format) : '',
  css:
    (scene) =>
    ([text]) =>
      safe(cssString(inText(text, scene))),
  count:
    () =>
    ([list]) =>
      listOf(list).length,
  eq:
    () =>
    ([one, other]) =>
      one === other,
  gt:
    () =>
    ([one, other]) =>
      typeof one === 'number' && typeof other === 'number' && one > other,
  not:
    () =>
    ([value]) =>
      !isSomething(value),
  and: () => (values) => values.every(isSomething),
  or: () => (values) => values.some(isSomething),
};

/** The helpers of a report, once what they need is loaded. */
export async function loadHelpers(
  names: Iterable<HelperName>,
): Promise<(scene: Scene) => Map<HelperName, Helper>> {
  const makers = await Promise.all(
    [...names].map(async (name) => [name, isHeavy(name) ? await heavy[name]() : light[name]] as const),
  );
  return (scene) => new Map(makers.map(([name, make]) => [name, make(scene)]));
}

function isHeavy(name: HelperName): name is Heavy {
  return Object.hasOwn(heavy, name);
}

/** A text in the language of the report; a template of somebody's own may have one language alone. */
function ownWords({ sv, en }: Readonly<Record<string, unknown>>, { language }: Scene): string {
  const [own, other] = language === 'sv' ? [sv, en] : [en, sv];
  return textIn(own ?? other);
}

function linkAs({ title, url }: LinkView, format: Format): Safe | string {
  const address = url === null ? null : safeAddress(url);
  if (address === null) return title;
  return format === 'html'
    ? safe(`<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`)
    : safe(`[${escapeMarkdown(title)}](${address})`);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What `#if` takes for something: neither nothing, nor no, nor 0, nor an empty text or list. */
function isSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
