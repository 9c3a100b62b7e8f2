import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './browser.ts';
import { documentsIn, named, textOf } from './documents.ts';
import { goodPage } from './good-page.ts';
import { overflowOf, strangersOn } from './page.ts';
import { judge } from './tools.ts';

judge('a report in a browser', ['chromium'], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** Everything that is wrong with a page on a telephone. */
  const faultsOf = (html: string): Promise<string[]> =>
    visit(browser, html, { width: 320 }, async ({ page, deeds }) => {
      const strangers = await strangersOn(page);
      const overflow = await overflowOf(page);
      return [...deeds, ...strangers, ...overflow];
    });

  it('has nothing to say of a good page', async () => {
    const body =
      '<p id="a">Text, <a href="#a">hit</a>, <a href="b.html">bort</a>, <a href="https://a.example/">ut</a></p>';
    expect(await faultsOf(goodPage({ body }))).toEqual([]);
  });

  it.each([
    ['a script', '<script>alert(1)</script>', ['said 1', 'the element <script>']],
    [
      'a handler',
      '<details open ontoggle="alert(2)"></details>',
      ['said 2', 'ontoggle="alert(2)" on <details>'],
    ],
    [
      'a picture from elsewhere',
      '<img src="https://evil.example/p.png" alt="">',
      [
        'asked for https://evil.example/p.png',
        'wrote Failed to load resource: net::ERR_FAILED',
        'the element <img>',
        'src="https://evil.example/p.png" on <img>',
      ],
    ],
    [
      'a link that runs',
      '<a href="javascript:alert(1)">x</a>',
      ['the link href="javascript:alert(1)" on <a>'],
    ],
    [
      'a link to whatever scheme there is',
      '<a href="//evil.example">x</a>',
      ['the link href="//evil.example" on <a>'],
    ],
    ['a link to nothing', '<a href="#nothing">x</a>', ['the link href="#nothing" on <a>']],
  ])('finds %s', async (_, body, faults) => {
    expect(await faultsOf(goodPage({ body }))).toEqual(faults);
  });

  it('finds a style sheet from elsewhere', async () => {
    const style = '@import "https://evil.example/a.css";';
    expect(await faultsOf(`<style>${style}</style>${goodPage()}`)).toContain(
      'asked for https://evil.example/a.css',
    );
  });

  it('finds what scrolls sideways, and lets a region do so that a key reaches', async () => {
    const style = '.wide { width: 600px } .scroll { overflow-x: auto }';
    const wide = '<div class="wide">bred</div>';
    expect(await faultsOf(goodPage({ style, body: wide }))).toEqual([
      expect.stringContaining('px wide in a window of 320 px: <div class="wide">'),
    ]);
    expect(await faultsOf(goodPage({ style, body: `<div class="scroll">${wide}</div>` }))).toEqual([
      expect.stringContaining('scrolls but is no named region that a key reaches: <div class="scroll">'),
    ]);
    const region = `<div class="scroll" role="region" tabindex="0" aria-label="Bred">${wide}</div>`;
    expect(await faultsOf(goodPage({ style, body: region }))).toEqual([]);
  });

  describe('is text and pictures and nothing else, no wider than a telephone', () => {
    it.concurrent.each(named(documentsIn('html')))('%s', async (_, document) => {
      expect(await faultsOf(textOf(document))).toEqual([]);
    });
  });
});
