import { type Browser, chromium, type Page } from 'playwright-core';
import { pathTo } from './tools.ts';

const address = 'https://report.example/';

/** A page that is open, with whatever it did that a page of text does not. */
export interface Visit {
  page: Page;
  /** Requests, dialogs, windows, and what it complained of. */
  deeds: readonly string[];
}

export interface Conditions {
  /** Of the window, in CSS pixels. */
  width?: number;
  colorScheme?: 'light' | 'dark';
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: pathTo('chromium') ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens a page with no way out to the net, does something with it, and closes it. */
export async function visit<Result>(
  browser: Browser,
  html: string,
  { width = 1280, colorScheme = 'light' }: Conditions,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const deeds: string[] = [];
  let isAsked = false;
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address && !isAsked) {
      isAsked = true;
      return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    }
    deeds.push(`asked for ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  context.on('page', (other) => deeds.push(`opened ${other.url()}`));
  page.on('dialog', (dialog) => {
    deeds.push(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => deeds.push(`threw ${error.message}`));
  page.on('console', (message) => deeds.push(`wrote ${message.text()}`));
  try {
    await page.goto(address, { timeout: 20_000 });
    return await look({ page, deeds });
  } finally {
    await context.close();
  }
}
