import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { documentsIn, named, textOf } from './documents.ts';
import { goodPage } from './good-page.ts';
import { paperFaults } from './paper.ts';
import { judge } from './tools.ts';

/** Where a sheet ends depends on how long a report is, and not on its language: one of each, and the longest in both. */
const printed = documentsIn('html').filter(
  ({ subject, language }) => subject === 'model-2025' || language === 'sv',
);

/** Rows of all heights, so that the end of a sheet falls within one. */
const rows = Array.from(
  { length: 40 },
  (_, index) => `<tr><td>A</td><td>${'rad<br>'.repeat(index % 9)}slut</td></tr>`,
);
const head = '<thead><tr><th>A</th><th>B</th></tr></thead>';
const table = `<table>${head}<tbody>${rows.join('')}</tbody></table>`;

judge('a report on paper', ['chromium', 'pdftotext', 'pdfinfo'], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is numbered and whole where its style sheet sees to that', async () => {
    expect(await paperFaults(browser, goodPage({ body: table }))).toEqual([]);
  });

  it.each([
    [
      'a row that is cut',
      'tr { break-inside: auto !important }',
      /^row \d+ of a table, \d+ px high, is cut: on sheets 1 and 2$/,
    ],
    [
      'a head that is not repeated',
      'thead { display: table-row-group }',
      /^sheet 2 has rows of a table without its head$/,
    ],
    [
      'a sheet without a number',
      '@page :first { @bottom-right { content: none } }',
      /^sheet 1 is not numbered$/,
    ],
    [
      'a running header on the first sheet',
      "@page :first { @top-left { content: 'Handlingsplan' } }",
      /^sheet 1 has a running header$/,
    ],
    [
      'a sheet without a running header',
      '@page { @top-left { content: none } }',
      /^sheet 2 has no running header$/,
    ],
    [
      'another running header',
      '@page :left { @top-left { content: "Handlingsplan 2" } }',
      /^sheet \d has another running header than the second$/,
    ],
    ['a sheet of another size', '@page { size: A5 }', /^is no A4/],
  ])('finds %s', async (_, style, fault) => {
    const [first] = await paperFaults(browser, goodPage({ body: table, style }));
    expect(first).toMatch(fault);
  });

  it('finds working notes in disguise', async () => {
    expect(await paperFaults(browser, goodPage({ body: 'Internt' }), true)).toEqual([
      'sheet 1 does not say whether it is internal',
    ]);
  });

  it('finds that there is no title', async () => {
    const html = goodPage().replace(/<title>.*<\/title>/, '');
    expect(await paperFaults(browser, html)).toContain('has no title');
  });

  describe('is numbered and whole', () => {
    it.concurrent.each(named(printed))('%s', async (_, document) => {
      expect(await paperFaults(browser, textOf(document), document.isInternal)).toEqual([]);
    });
  });
});
