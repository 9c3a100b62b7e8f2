import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runProcess, useProgram } from './program.ts';

const program = useProgram();

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
