import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll } from 'vitest';

/** How a process ended. */
export interface Ended {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

interface Circumstances {
  cwd: string;
  env?: Record<string, string>;
  input?: string;
  /** Gives up the rights of root, who may read and write everything. */
  isOrdinaryUser?: boolean;
}

const isRoot = process.getuid?.() === 0;
const nobody = 65534;

/** A new temporary folder that everybody may read, with letters in its name that need care. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plan på prov-')));
  chmodSync(folder, 0o755);
  return folder;
}

/** Copies what git would have of this repository, without what is built, beside the packages it needs. */
export function cloneRepository(folder: string): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files
    .split('\0')
    .filter((path) => path !== '' && !path.startsWith('test/') && existsSync(path))) {
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** Builds the program for the tests of a run, apart from `dist`, which may be another's; the path of what to run. */
export function useProgram(): string {
  const folder = process.env.BUILT_PROGRAM;
  if (folder === undefined) throw new Error('test/built/build-once.ts has not run');
  const clone = join(folder, 'clone');
  beforeAll(() => buildOnce(folder, clone));
  return join(clone, 'bin/plan.js');
}

function buildOnce(folder: string, clone: string): void {
  const [lock, built] = [join(folder, 'lock'), join(folder, 'built')];
  try {
    mkdirSync(lock);
  } catch {
    // Another file of tests is building it, or has.
    for (let waited = 0; !existsSync(built); waited += 50) {
      if (waited > longestBuild) throw new Error('the program is not built');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
    return;
  }
  cloneRepository(clone);
  const { stderr, exitCode } = runProcess(process.execPath, ['build.mjs'], { cwd: clone });
  if (exitCode !== 0) throw new Error(stderr);
  writeFileSync(built, '');
}

/** Milliseconds. */
const longestBuild = 50_000;

/** Runs a program to its end in surroundings that say nothing of who runs the tests. */
export function runProcess(
  program: string,
  args: readonly string[],
  { cwd, env = {}, input = '', isOrdinaryUser = false }: Circumstances,
): Ended {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), PLAN_TODAY: '2026-11-01', ...env },
    maxBuffer: 100_000_000,
    timeout: 20_000,
    ...(isOrdinaryUser && isRoot ? { uid: nobody, gid: nobody } : {}),
  });
  return { exitCode: status, stdout, stderr };
}
