import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostilePlan, hostilePlan, turns } from '../report/hostile.ts';
import { openBrowser, visit } from './browser.ts';
import { documents, documentsIn, named, textOf } from './documents.ts';
import { goodPage } from './good-page.ts';
import { words } from './in-page.ts';
import { isPicture, readMarkdown, wordsOf } from './markdown.ts';
import { write } from './matrix.ts';
import { strangersOn } from './page.ts';
import { markdownFaults } from './tables.ts';
import { absent, garbled, legible } from './texts.ts';
import { judge } from './tools.ts';

const hostile = hostilePlan();
const turned = Array.from({ length: turns - 1 }, (_, turn) => turn + 1);
const planReport = [
  'report',
  'hostile.plan.yaml',
  '-t',
  'plan',
  '--lang',
  'sv',
  '--period',
  '2025',
  '--today',
  '2025-12-31',
];

async function planOn(turn: number, format: 'html' | 'md'): Promise<{ plan: HostilePlan; text: string }> {
  const plan = hostilePlan(turn);
  const { stdout } = await write([...planReport, '-f', format], plan);
  return { plan, text: stdout };
}

describe('the texts of a plan', () => {
  const [plain, markdown] = [
    { path: '/title', text: '<b> ¤1¤ a\n| b', marks: ['¤1¤'], shown: [], isInternal: false },
    { path: '/text', text: '', marks: ['¤2a¤', '¤2z¤'], shown: ['x', 'y z'], isInternal: false },
  ];

  it.each([
    ['are read wherever they stand', 'A: <b> ¤1¤ a | b. B: <b>\n¤1¤ a | b'],
    ['may be cut with an ellipsis', 'A: <b> ¤1¤ a…'],
    ['are read in Markdown between its marks', '¤2a¤ x y\tz ¤2z¤'],
  ])('%s', (_, read) => {
    expect(garbled(read, [plain, markdown])).toEqual([]);
  });

  it.each([
    ['an element that has swallowed some of it', ' ¤1¤ a | b', '/title: is read as'],
    ['a cell that has cut it', '<b> ¤1¤ a \t', '/title: is read as'],
    ['an entity', '&lt;b> ¤1¤ a | b', '/title: is read as'],
    ['Markdown that is cut', '¤2a¤ x ', '/text: begins 1 times and ends 0 times'],
    ['Markdown that lacks words', '¤2a¤ x ¤2z¤ y z', '/text: lacks y z in'],
  ])('are found wanting after %s', (_, read, fault) => {
    expect(garbled(read, [plain, markdown])).toEqual([expect.stringContaining(fault)]);
  });

  it('are found wanting where they are not', () => {
    expect(absent('¤1¤ ¤2a¤', [plain, markdown])).toEqual(['/text']);
  });
});

judge('the texts of a plan in HTML', ['chromium'], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const wordsIn = (html: string): Promise<string> =>
    visit(browser, html, {}, ({ page }) => page.evaluate(words));

  it('are what a reader reads, in folds too and but for pictures', async () => {
    const body =
      '<p>a<br>b <!-- c --><b hidden>d</b></p><details><summary>e</summary>f</details><svg><text>g</text></svg>';
    expect(legible(await wordsIn(goodPage({ body })))).toBe('Handlingsplan a b e f');
  });

  it.concurrent.each(named(documentsIn('html').filter(({ subject }) => subject === 'hostile')))(
    'are as written in %s',
    async (_, document) => {
      expect(garbled(await wordsIn(textOf(document)), hostile.texts)).toEqual([]);
    },
  );

  it.concurrent.each(turned)('are all there, as written and harmless, on turn %i', async (turn) => {
    const { plan, text } = await planOn(turn, 'html');
    const faults = await visit(browser, text, {}, async ({ page, deeds }) => {
      const strangers = await strangersOn(page);
      const read = await page.evaluate(words);
      return [...deeds, ...strangers, ...garbled(read, plan.texts), ...absent(read, textsToShow(plan))];
    });
    expect(faults).toEqual([]);
  });
});

judge('the texts of a plan in Markdown', ['cmark-gfm'], () => {
  const wordsIn = (markdown: string): string => wordsOf(readMarkdown(markdown), isPicture);

  it('are what a reader reads, but for pictures', () => {
    const markdown = '# a *b*\n\n| c | d<br>e |\n|---|---|\n| `f` | \\<g> |\n\n```mermaid\nh\n```\n';
    expect(legible(wordsIn(markdown))).toBe('a b c d e f <g>');
  });

  it.each(named(documentsIn('md').filter(({ subject }) => subject === 'hostile')))(
    'are as written in %s',
    (_, document) => {
      expect(garbled(wordsIn(textOf(document)), hostile.texts)).toEqual([]);
    },
  );

  it.each(turned)('are all there, as written, in whole tables, on turn %i', async (turn) => {
    const { plan, text } = await planOn(turn, 'md');
    const read = wordsIn(text);
    expect([
      ...markdownFaults(text),
      ...garbled(read, plan.texts),
      ...absent(read, textsToShow(plan)),
    ]).toEqual([]);
  });
});

describe('working notes', () => {
  const model = readFileSync('examples/model.plan.yaml', 'utf8');
  const notes = [...model.matchAll(/^ *internal: (.+)$/gm)].map(([, note = '']) => note);
  const internal = documents.filter(({ isInternal }) => isInternal);

  it('are many', () => {
    expect(notes.length).toBeGreaterThan(5);
    expect(hostile.secrets.length).toBeGreaterThan(50);
    expect(internal.length).toBeGreaterThan(0);
  });

  it.each(named(documents.filter(({ isInternal }) => !isInternal)))('are not in %s', (_, document) => {
    const text = textOf(document);
    expect([...hostile.secrets, ...notes].filter((secret) => text.includes(secret))).toEqual([]);
  });

  it.each(named(internal))('are all in %s, which says so before anything else', (_, document) => {
    const text = textOf(document);
    const secrets =
      { hostile: hostile.secrets, 'model-2025': notes, 'model-2024': notes }[document.subject] ?? [];
    expect(secrets.filter((secret) => !text.includes(secret))).toEqual([]);
    const [beginning = ''] = text.split(/^## |<main/m);
    expect(beginning).toMatch(/\bIntern(t|al)\b/);
  });
});

/** What a plan as it was adopted does not show, with the reason. */
const unshown = [
  // People are told apart by their names, goals and sections by their texts; an address stands behind its title.
  /^ids$/,
  /^\/sections\/\d\/id$/,
  /\/goals\/\d\/id$/,
  /^\/framework\/\d\/id$/,
  /^\/document\/links\/\d\/url$/,
];

function textsToShow({ texts }: HostilePlan): HostilePlan['texts'] {
  return texts.filter(
    ({ path, isInternal }) => !isInternal && !unshown.some((pattern) => pattern.test(path)),
  );
}
