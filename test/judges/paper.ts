import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { visit } from './browser.ts';
import { type MarkedTable, markRows } from './in-page.ts';
import { legible } from './texts.ts';
import { printed } from './tools.ts';

/** A page as it comes out of a printer. */
interface Print {
  title: string;
  /** The texts of the sheets, in the order they are drawn: what runs along the margins comes first. */
  sheets: readonly string[];
  /** What the file says of itself. */
  facts: Readonly<Record<string, string>>;
  tables: readonly MarkedTable[];
}

/** What a sheet of A4 has room for within its margins, the head of a table and its caption, in CSS pixels. */
const sheet = { width: 658, height: 900 };

/** What is wrong with a page on A4: its numbers and running header, its name, and the rows that are cut. */
export async function paperFaults(browser: Browser, html: string, isInternal = false): Promise<string[]> {
  const print = await printOut(browser, html);
  const { title, facts } = print;
  return [
    ...(title === '' ? ['has no title'] : []),
    ...(facts.Title === title ? [] : [`goes by another title: ${facts.Title ?? ''}`]),
    ...(facts['Page size']?.includes('A4') ? [] : [`is no A4 but ${facts['Page size'] ?? ''}`]),
    ...(facts.Tagged === 'yes' ? [] : ['has no structure for a screen reader']),
    ...marginFaults(print, isInternal),
    ...print.tables.flatMap((table) => tableFaults(table, print.sheets)),
  ];
}

async function printOut(browser: Browser, html: string): Promise<Print> {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  const path = join(folder, 'report.pdf');
  try {
    const { title, tables } = await visit(browser, html, {}, async ({ page }) => {
      const title = await page.title();
      await page.setViewportSize(sheet);
      await page.emulateMedia({ media: 'print' });
      const tables = await page.evaluate(markRows);
      await page.pdf({
        path,
        format: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      return { title, tables };
    });
    const sheets = printed('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']).split('\f').slice(0, -1);
    const facts = printed('pdfinfo', [path])
      .split('\n')
      .map((line) => /^(.+?): *(.*)$/.exec(line)?.slice(1) ?? []);
    return { title, sheets, facts: Object.fromEntries(facts) as Record<string, string>, tables };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How a sheet is numbered. */
const sheetNumber = (sheet: number, sheets: number): string => `${sheet} (${sheets})`;

/** What stands in the margins of a sheet up to its number, null where it has none. */
function marginOf(text: string, index: number, { length }: readonly string[]): string | null {
  const number = sheetNumber(index + 1, length);
  return text.includes(number) ? legible(text.slice(0, text.indexOf(number))) : null;
}

/** Sheets without a number; a first one with a running header, and others without, or with another than the second has. */
function marginFaults({ sheets, title }: Print, isInternal: boolean): string[] {
  const margins = sheets.map(marginOf);
  const names = title.split(' – ').map(legible);
  return margins.flatMap((margin, index) => {
    const place = `sheet ${index + 1}`;
    if (margin === null) return [`${place} is not numbered`];
    const isNamed = names.some((name) => margin.includes(name));
    return [
      ...(isNamed === index > 0 ? [] : [`${place} has ${isNamed ? 'a' : 'no'} running header`]),
      ...(index < 2 || margin === margins[1] ? [] : [`${place} has another running header than the second`]),
      ...(/\bIntern(t|al)\b/.test(margin) === isInternal
        ? []
        : [`${place} does not say whether it is internal`]),
    ];
  });
}

/** Rows that fit on a sheet and do not stand on one, and sheets that have rows of a table without its head. */
function tableFaults({ head, rows }: MarkedTable, sheets: readonly string[]): string[] {
  const sheetsOf = (mark: string): number[] =>
    sheets.flatMap((text, index) => (text.includes(mark) ? index + 1 : []));
  const placed = rows.map(({ marks, height }) => ({ height, sheets: [...new Set(marks.flatMap(sheetsOf))] }));
  const lost = rows.flatMap(({ marks }) => marks.filter((mark) => sheetsOf(mark).length === 0));
  return [
    ...lost.map((mark) => `the mark ${mark} is not printed`),
    ...placed.flatMap(({ sheets, height }, index) =>
      sheets.length > 1 && height < sheet.height
        ? [
            `row ${index + 1} of a table, ${Math.round(height)} px high, is cut: on sheets ${sheets.join(' and ')}`,
          ]
        : [],
    ),
    ...head.flatMap((mark) =>
      [...new Set(placed.flatMap(({ sheets }) => sheets))]
        .filter((number) => !sheetsOf(mark).includes(number))
        .map((number) => `sheet ${number} has rows of a table without its head`),
    ),
  ];
}
