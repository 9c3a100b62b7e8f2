import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { openBrowser, visit } from './browser.ts';
import { type Document, documentsIn, named, textOf } from './documents.ts';
import { goodPage } from './good-page.ts';
import { judge } from './tools.ts';

const conditions = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/**
 * Every Swedish page is seen on a telephone in the dark and on a screen in light: which elements there are, and whether they
 * scroll, differs by width, and contrast by colours. One of the model plan, which has something of everything, is seen in
 * all four. In English other words stand in the same places: that one, on a screen in light, is enough.
 */
function conditionsFor({ subject, language }: Document): typeof conditions {
  return conditions.filter(({ width, colorScheme }) => {
    const isScreenInLight = width === 1280 && colorScheme === 'light';
    if (language === 'en') return isScreenInLight && subject === 'model-2025';
    return subject === 'model-2025' || isScreenInLight || (width === 320 && colorScheme === 'dark');
  });
}

judge('a report, by axe', ['chromium'], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const violationsOf = (html: string, seen: typeof conditions): Promise<string[]> =>
    visit(browser, html, seen[0] ?? {}, async ({ page }) => {
      const violations: string[] = [];
      for (const { width, colorScheme } of seen) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const found = await violationsOn(page);
        violations.push(...found.map((violation) => `${colorScheme} at ${width} px: ${violation}`));
      }
      return violations;
    });

  it('finds nothing in a good page', async () => {
    expect(await violationsOf(goodPage({ body: '<p>Text</p>' }), conditions)).toEqual([]);
  });

  it.each([
    [
      'a picture without words',
      '<img src="x">',
      '',
      ['light at 320', 'dark at 320', 'light at 1280', 'dark at 1280'],
      'image-alt',
    ],
    [
      'a text too pale in the dark',
      '<p>Text</p>',
      '@media (prefers-color-scheme: dark) { p { color: #444 } }',
      ['dark at 320', 'dark at 1280'],
      'color-contrast',
    ],
    [
      'a text too pale on a telephone',
      '<p>Text</p>',
      '@media (max-width: 400px) { p { color: #888; background: #777 } }',
      ['light at 320', 'dark at 320'],
      'color-contrast',
    ],
    [
      'headings out of order',
      '<h4>Rubrik</h4>',
      '',
      ['light at 320', 'dark at 320', 'light at 1280', 'dark at 1280'],
      'heading-order',
    ],
  ])('finds %s', async (_, body, style, where, rule) => {
    const violations = await violationsOf(goodPage({ body, style }), conditions);
    expect(violations.map((violation) => violation.split(':').slice(0, 2).join(':'))).toEqual(
      where.map((place) => `${place} px: ${rule}`),
    );
  });

  describe('has no violation of WCAG 2.1 AA or of good practice', () => {
    const seen = documentsIn('html').filter((document) => conditionsFor(document).length > 0);
    it.concurrent.each(named(seen))('%s', async (_, document) => {
      expect(await violationsOf(textOf(document), conditionsFor(document))).toEqual([]);
    });
  });
});
