import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { type Ended, runProcess, temporaryFolder, useProgram } from './program.ts';

/** A git repository in a new folder for each test, and the program to run in it without the rights of root. */
export interface Repository {
  /** The whole path of something in the repository. */
  at: (path: string) => string;
  /** Writes a file, with the folders above it, and returns its whole path. */
  write: (path: string, content: string | Uint8Array) => string;
  /** Makes a named pipe. */
  makePipe: (path: string) => string;
  /** Runs the program in a folder of the repository. No failure shows a stack; of findings see `brief`. */
  plan: (args: readonly string[], below?: string) => Ended;
  /** Runs `plan validate -f compact`. */
  validate: (...args: string[]) => Ended;
  /** Runs a line of bash in which `"$@"` is the program. */
  shell: (line: string) => Ended;
}

/** Gives each test of the file a repository. */
export function useRepository(): Repository {
  const program = useProgram();
  let folder = '';

  beforeEach(() => {
    folder = temporaryFolder();
    execFileSync('git', ['init', '--quiet', folder]);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const at = (path: string): string => join(folder, path);
  const plan = (args: readonly string[], below = '.'): Ended => {
    const ended = runProcess(process.execPath, [program, ...args], { cwd: at(below), isOrdinaryUser: true });
    expect(ended.stderr).not.toMatch(/^ {4}at /m);
    return { ...ended, stdout: brief(ended.stdout) };
  };
  return {
    at,
    write: (path, content) => {
      mkdirSync(join(at(path), '..'), { recursive: true });
      writeFileSync(at(path), content);
      return at(path);
    },
    makePipe: (path) => {
      runProcess('mkfifo', [at(path)], { cwd: folder });
      return at(path);
    },
    plan,
    validate: (...args) => plan(['validate', '-f', 'compact', ...args]),
    shell: (line) =>
      runProcess('bash', ['-c', line, 'bash', process.execPath, program], {
        cwd: folder,
        isOrdinaryUser: true,
      }),
  };
}

/** What is kept of the one finding of the plan `overdue`. */
export function finding(path: string): string {
  return `${path}:20:15: overdue\n`;
}

/** Findings in the format compact without severity and message. */
export function brief(compact: string): string {
  return compact.replace(/: error: .* \[(.*)\]$/gm, ': $1');
}
