import { describe, expect, it } from 'vitest';
import { hostilePlan, turns } from '../report/hostile.ts';
import { run } from '../run.ts';
import { documents, documentsIn, named, textOf } from './documents.ts';
import { real, write } from './matrix.ts';

describe('the hostile plan', () => {
  it.each(Array.from({ length: turns }, (_, turn) => turn))('fits the schema on turn %i', async (turn) => {
    const { stdout } = await run(['validate', 'hostile.plan.yaml', '-f', 'json'], {
      files: { 'hostile.plan.yaml': hostilePlan(turn).yaml },
    });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; message: string }[] };
    expect(findings.filter(({ rule }) => rule === 'schema' || rule === 'yaml-syntax')).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });
});

describe('the reports', () => {
  it('are as many in HTML as in Markdown', () => {
    const kinds = (format: 'html' | 'md'): string[] =>
      documentsIn(format).map(({ name }) => name.replace(` ${format}`, ''));
    expect(kinds('html')).toEqual(kinds('md'));
    expect(documents.length).toBeGreaterThan(0);
  });

  it.each(named(documents))(
    '%s is written without a complaint, and the same bytes again',
    async (_, document) => {
      expect(document.outcome).toEqual({ exitCode: 0, stderr: '' });
      const { stdout } = await write(document.args);
      expect(stdout).toBe(textOf(document));
    },
  );

  it.each(named(documentsIn('html').filter(({ subject }) => real.includes(subject))))(
    '%s is less than 150 kB',
    (_, document) => {
      expect(Buffer.byteLength(textOf(document))).toBeLessThan(150_000);
    },
  );
});
