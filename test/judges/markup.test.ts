import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentsIn, named } from './documents.ts';
import { goodPage } from './good-page.ts';
import { type Faults, mistaken, nuFaults, validatorFaults } from './markup.ts';
import { judge } from './tools.ts';

const faulty = '<p><div id=a></div></p><b id="a">å</b><table><tr><td>1</table>\uFFFF';

/** The faults of a good page and of a page with these faults in its body. */
async function judged(check: (files: readonly string[]) => Faults | Promise<Faults>): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const files = ['good.html', 'faulty.html'].map((name) => join(folder, name));
  try {
    for (const file of files) writeFileSync(file, goodPage({ body: file.includes('faulty') ? faulty : 'å' }));
    const faults = await check(files);
    return files.map((file) => [...(faults.get(file) ?? [])]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

judge('HTML, by the Nu HTML checker', ['java'], () => {
  let faults: Faults;
  beforeAll(() => {
    faults = nuFaults(documentsIn('html').map(({ file }) => file));
  });

  it('finds what is wrong, and nothing in a good page', async () => {
    const [good, bad] = await judged(nuFaults);
    expect(good).toEqual([]);
    expect(bad).toEqual([
      expect.stringContaining('No “p” element in scope'),
      expect.stringContaining('Duplicate ID “a”'),
      expect.stringContaining('The first occurrence of ID “a”'),
      expect.stringContaining('Forbidden code point U+ffff'),
    ]);
  });

  it('is still wrong about what it is known to be wrong about', () => {
    const said = [...faults.values()].flat();
    expect(mistaken.filter((mistake) => !said.some((fault) => mistake.test(fault)))).toEqual([]);
  });

  describe('has neither errors nor warnings', () => {
    it.each(named(documentsIn('html')))('%s', (_, { file }) => {
      const isMistaken = (fault: string): boolean => mistaken.some((mistake) => mistake.test(fault));
      expect(faults.get(file)?.filter((fault) => !isMistaken(fault))).toEqual([]);
    });
  });
});

judge('HTML, by html-validate', [], () => {
  let faults: Faults;
  beforeAll(async () => {
    faults = await validatorFaults(documentsIn('html').map(({ file }) => file));
  });

  it('finds what is wrong, and nothing in a good page', async () => {
    const [good, bad] = await judged(validatorFaults);
    expect(good).toEqual([]);
    expect(bad?.map((fault) => /\[(.+)\]$/.exec(fault)?.[1])).toEqual([
      ...[
        'no-implicit-close',
        'attr-quotes',
        'close-order',
        'no-dup-id',
        'no-implicit-close',
        'prefer-tbody',
      ],
      'no-implicit-close',
    ]);
  });

  describe('has neither errors nor warnings', () => {
    it.each(named(documentsIn('html')))('%s', (_, { file }) => {
      expect(faults.get(file)).toEqual([]);
    });
  });
});
