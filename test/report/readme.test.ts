import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { helperNames } from '../../src/report/template/signatures.ts';
import { run } from '../run.ts';

const page = readFileSync('templates/README.md', 'utf8');

it('the page on templates names every helper', () => {
  const named = new Set(page.match(/(?<=\{\{|\()[a-z-]+/g));
  expect(helperNames.filter((name) => !named.has(name))).toEqual([]);
});

it('the page on templates shows one that works', async () => {
  const [, template = ''] = /```hbs\n([\s\S]*?)```/.exec(page) ?? [];
  const files = {
    'min.md.hbs': template,
    'plan.yaml': readFileSync('examples/katrineholm.plan.yaml'),
  };
  const { stdout, stderr, exitCode } = await run(['report', 'plan.yaml', '-t', 'min.md.hbs'], { files });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(stdout).toMatch(/^# Kvar att göra i .+\n\n## .+\n\n- \*\*/);
});
