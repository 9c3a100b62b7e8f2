import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { overdue, sound } from '../commands/plans.ts';
import { brief, finding, useRepository } from './repository.ts';

const { at, write, makePipe, validate, shell } = useRepository();

describe('the program writes', () => {
  beforeEach(() => {
    write('plan.yaml', overdue);
    chmodSync(at('.'), 0o777);
  });

  it('a file whole, in the place of the one before', () => {
    chmodSync(write('result.txt', 'x'.repeat(100_000)), 0o666);
    expect(validate('plan.yaml', '-o', 'result.txt')).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    expect(brief(readFileSync(at('result.txt'), 'utf8'))).toBe(finding('plan.yaml'));
    expect(readdirSync(at('.')).toSorted()).toEqual(['.git', 'plan.yaml', 'result.txt']);
  });

  it('to a pipe or a device without taking its place', () => {
    makePipe('pipe');
    chmodSync(at('pipe'), 0o666);
    const line = 'cat pipe & "$@" validate plan.yaml -f compact -o pipe; code=$?; wait; exit $code';
    const { stdout, exitCode } = shell(line);
    expect({ stdout: brief(stdout), exitCode }).toEqual({ stdout: finding('plan.yaml'), exitCode: 1 });
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  it('through a link without taking its place', () => {
    chmodSync(write('result.txt', ''), 0o666);
    symlinkSync('result.txt', at('link'));
    validate('plan.yaml', '-o', 'link');
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect(brief(readFileSync(at('result.txt'), 'utf8'))).toBe(finding('plan.yaml'));
  });

  it.each([
    ['nowhere/result.txt', 'its folder does not exist'],
    ['plan.yaml/result.txt', 'what should be a folder of its path is a file'],
    ['.git', 'it is a folder'],
    ['closed/result.txt', 'you may not read or write it'],
  ])('nothing to %s, and says why', (path, why) => {
    mkdirSync(at('closed'), 0o555);
    expect(validate('plan.yaml', '-o', path)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `plan: cannot write "${path}": ${why}\n`,
    });
    expect(readdirSync(at('.')).toSorted()).toEqual(['.git', 'closed', 'plan.yaml']);
    expect(readdirSync(at('closed'))).toEqual([]);
    expect(readFileSync(at('plan.yaml'), 'utf8')).toBe(overdue);
  });

  it('what could be judged, though something else could not', () => {
    write('b.plan.yaml', sound);
    expect(validate('b.plan.yaml', 'nothing', '-f', 'json=result.json')).toMatchObject({ exitCode: 2 });
    expect(JSON.parse(readFileSync(at('result.json'), 'utf8'))).toMatchObject({
      plans: [{ path: 'b.plan.yaml' }],
    });
  });
});
