import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { CannotDo, type Problem } from '../../src/lang/problem.ts';
import { realWorld } from '../../src/node.ts';
import { openRepository, type Repository } from '../../src/revisions/repository.ts';

/** A git repository in a new folder for each test, with the branch main and no commit. */
export interface Surroundings {
  /** The whole path of something in the repository, or beside it with `../`. */
  at: (path: string) => string;
  write: (path: string, text: string) => void;
  /** Runs git, in a folder below; what it writes. */
  git: (words: readonly string[], below?: string) => string;
  /** Makes a commit of all that there is, on a day; its id. */
  commit: (day: string) => string;
  /** The repository as it is seen from a folder below. */
  open: (below?: string) => Promise<Repository>;
}

export function useRepository(): Surroundings {
  let folder = '';

  beforeEach(() => {
    folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'plan på prov-'))), 'arkivet');
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  });
  afterEach(() => rmSync(dirname(folder), { recursive: true }));

  const at = (path: string): string => join(folder, path);
  const git = (words: readonly string[], below = '.', day = '2026-01-01'): string =>
    execFileSync('git', words, {
      cwd: at(below),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Samordningen',
        GIT_AUTHOR_EMAIL: 'plan@example.org',
        GIT_AUTHOR_DATE: `${day}T12:00:00+0100`,
        GIT_COMMITTER_NAME: 'Samordningen',
        GIT_COMMITTER_EMAIL: 'plan@example.org',
        GIT_COMMITTER_DATE: `${day}T12:00:00+0100`,
      },
    });
  return {
    at,
    write: (path, text) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    git: (words, below) => git(words, below),
    commit: (day) => {
      git(['add', '--all']);
      git(['commit', '--quiet', '--allow-empty', '--message', day], '.', day);
      return git(['rev-parse', 'HEAD']).trim();
    },
    open: (below = '.') =>
      openRepository({ git: (args, options) => realWorld().git(args, { ...options, folder: at(below) }) }),
  };
}

/** Why something cannot be done. */
export async function problemOf(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof CannotDo) return error.problem;
    throw error;
  }
  throw new Error('it could be done');
}
