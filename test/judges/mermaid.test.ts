import fc from 'fast-check';
import { DOMParser, parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadChart, statusChart, timeline } from '../../src/report/charts/index.ts';
import { nameOf, type Pictured } from '../../src/report/charts/pictured.ts';
import { cut, onOneLine } from '../../src/report/charts/text.ts';
import { plainTexts } from '../report/hostile-texts.ts';
import { action, anyReport, anyText, area, pictured, time } from '../report/pictured.ts';
import { openBrowser, visit } from './browser.ts';
import { goodPage } from './good-page.ts';
import { judge } from './tools.ts';

/** The diagrams that a report has, without what fences them in Markdown. */
function diagramsOf(report: Pictured): string[] {
  const markdown = [timeline, statusChart, loadChart].map((draw) => draw(report, 'md')).join('\n');
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(([, diagram = '']) => diagram);
}

/** Words of a plan that Mermaid or Markdown could take for their own. */
const words = [
  ...plainTexts,
  ...[
    'title x',
    'section x',
    'dateFormat YYYY',
    'gantt',
    'todayMarker off',
    'click x',
    'accTitle: x',
    'accDescr {',
    'vert',
  ],
  ...[
    '2017-01-01',
    'a :done, 2017-01-01, 1d',
    'a ; b',
    'a #35; b',
    '%% x',
    '%%{init: {"theme": "dark"}}%%',
    '}',
    '```',
    '~~~~',
  ],
  ...['ﬂ°°35¶ß', '$$x^2$$', '<br>', '&lt;b&gt;', 'end', '---', '\\n', '`md *x*`', '"', "'", '|'],
];

describe('a diagram in Markdown', () => {
  it('is read by Mermaid, whatever a report holds', async () => {
    const parse = await loadParser();
    await expect(parse('gantt\n dateFormat YYYY-MM-DD\n a :: b\n done')).rejects.toThrow('Parse error');
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        for (const diagram of diagramsOf(report)) expect(await parse(diagram)).toBeTruthy();
      }),
    );
  });

  it('stays within its fence', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const markdown = timeline(report, 'md') + statusChart(report, 'md');
        expect(markdown.split('\n').filter((line) => /^\s*(`{3}|~{3})/.test(line)).length % 2).toBe(0);
        expect(markdown.match(/`/g)?.length ?? 0).toBe(6 * diagramsOf(report).length);
      }),
    );
  });
});

judge('a diagram in a browser', ['chromium'], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** Every text that Mermaid draws of some diagrams, each in its own list. */
  const textsOf = (diagrams: readonly string[]): Promise<string[][]> =>
    visit(browser, goodPage({}), {}, async ({ page, deeds }) => {
      await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' });
      const texts = await page.evaluate<string[][]>(`(async () => {
        mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
        const texts = [];
        for (const [index, diagram] of ${JSON.stringify(diagrams)}.entries()) {
          const { svg } = await mermaid.render('m' + index, diagram);
          const frame = document.createElement('div');
          frame.innerHTML = svg;
          texts.push([...frame.querySelectorAll('text, title, desc')].map(({ textContent }) => textContent.trim()));
        }
        return texts;
      })()`);
      expect(deeds).toEqual([]);
      return texts;
    });

  it('shows every word of a plan to the letter', async () => {
    const texts = [...words, ...fc.sample(anyText, { numRuns: 200, seed: 1 })];
    const when = time('2017-01-01', '2017-12-31');
    const parts = Array.from({ length: Math.ceil(texts.length / 60) }, (_, part) =>
      texts.slice(60 * part, 60 * part + 60),
    );
    const reports = parts.map((titles) =>
      pictured({ areas: [area(titles.map((title) => action({ id: '', title, when })))] }),
    );
    const drawn = await textsOf(reports.flatMap((report) => diagramsOf(report).slice(0, 1)));
    const lost = parts.flatMap((titles, part) =>
      titles
        .map((title) => `► ${cut(onOneLine(nameOf({ id: '', title })), 11, 220)}`.trim())
        .filter((label) => !drawn[part]?.includes(label)),
    );
    expect(lost).toEqual([]);
  });

  it('shows the headings of areas to the letter, on two lines at most', async () => {
    const when = time('2017-01-01', '2017-12-31');
    const some = words.filter(
      (text) => cut(onOneLine(text), 11, 140) === onOneLine(text) && onOneLine(text) !== '',
    );
    const areas = some.map((title) => area([action({ when })], { id: '', title }));
    const [drawn = []] = await textsOf(diagramsOf(pictured({ areas })).slice(0, 1));
    expect(some.map(onOneLine).filter((title) => !drawn.includes(title))).toEqual([]);
    const long = area([action({ when })], {
      title: 'Situations- och behovsanpassade åtgärder för alla som berörs',
    });
    const [lines = []] = await textsOf(diagramsOf(pictured({ areas: [long] })).slice(0, 1));
    expect(lines).toContain('1 Situations- ochbehovsanpassade…');
  });

  it('has a name and a description', async () => {
    const report = pictured({ areas: [area([action({ when: time('2017-01-01', '2017-12-31') })])] });
    const [gantt = [], pie = []] = await textsOf(diagramsOf(report));
    expect(gantt.slice(0, 2)).toEqual(['Timeline', '1 action: 1 under way.']);
    expect(pie.slice(0, 2)).toEqual([
      'Status of the actions by area',
      '1 action: 1 under way. None is overdue.',
    ]);
  });
});

/** Mermaid's own parser, which cleans texts with the means of a page, as they are found when it is loaded. */
async function loadParser(): Promise<(diagram: string) => Promise<unknown>> {
  const page = parseHTML('<!doctype html><html><body></body></html>') as unknown as Record<string, unknown>;
  const means = ['window', 'document', 'Element', 'Node', 'DocumentFragment', 'HTMLElement'];
  for (const name of [...means, 'HTMLTemplateElement', 'NodeFilter'])
    Reflect.set(globalThis, name, page[name]);
  Object.assign(globalThis, { DOMParser });
  const { default: mermaid } = await import('mermaid');
  return (diagram) => mermaid.parse(diagram);
}
