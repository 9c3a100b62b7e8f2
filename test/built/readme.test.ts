import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, runProcess, temporaryFolder } from './program.ts';

const clone = temporaryFolder();
let program = '';

beforeAll(() => {
  program = buildProgram(clone);
});
afterAll(() => rmSync(clone, { recursive: true }));

describe('the first command of the README', () => {
  it('finds in a real plan what the page says', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, line = ''] = /&& node bin\/plan\.js (.+)/.exec(readme) ?? [];
    const { exitCode, stdout, stderr } = runProcess(process.execPath, [program, ...line.split(' ')], {
      cwd: process.cwd(),
    });
    const [, kept = ''] = readFileSync('examples/boras.plan.out', 'utf8').split(`$ plan ${line}\n`);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 1, stdout: kept, stderr: '' });
    expect(stdout.match(/: error: /g)).toHaveLength(8);
    expect(stdout.match(/\[lead-missing\]/g)).toHaveLength(1);
    expect(stdout.match(/\[overdue\]/g)).toHaveLength(7);
  });
});
