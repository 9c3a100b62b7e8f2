import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { FileError, World } from '../io.ts';
import { CannotDo } from '../lang/problem.ts';

/** Which files of a repository are plans. */
export interface PlanFiles {
  /** For the path from the folder; null where the configuration does not say, and plan files go by their names. */
  patterns: readonly string[] | null;
  folder: string;
}

type Complain = (error: FileError) => void;

const usual = ['**/plan.{yaml,yml}', '**/*.plan.{yaml,yml}'];

// The same letter with its dots may be written in two ways, and not all systems keep the one that was typed.
const options = { format: (path: string) => path.normalize() };

/** The plan files below a folder, by their names or as the configuration says; and another YAML file where there are none. */
export function plansBelow(
  folder: string,
  world: World,
  { patterns, folder: base }: PlanFiles,
  complain: Complain,
): { plans: string[]; other: string | null } {
  const isPlan = matcherOf(patterns ?? usual);
  const within = folder === '.' ? 0 : folder.replace(/\/?$/, '/').length;
  const [start, from] = [world.realPath(folder), world.realPath(patterns ? base : folder)];
  const files = world.filesBelow(folder, complain);
  const plans = files.filter((path) => isPlan(posix.relative(from, posix.join(start, path.slice(within)))));
  // From a folder below the root, what lies here is named from here.
  const here = world.realPath('.');
  const shown = (path: string): string =>
    folder.startsWith('..') ? posix.relative(here, posix.join(start, path.slice(within))) : path;
  const other = files.find((path) => /\.ya?ml$/.test(path) && !path.includes('plan.config.')) ?? null;
  return { plans: plans.map(shown), other };
}

/** Of files of the repository by their paths from the working folder, such as a revision has: those that `plansBelow` would take. */
export function plansAmong<File extends { path: string }>(
  files: readonly File[],
  world: World,
  { patterns, folder }: PlanFiles,
): File[] {
  const isPlan = matcherOf(patterns ?? usual);
  const here = world.realPath('.');
  const from = world.realPath(patterns ? folder : (world.foldersUpwards().at(-1) ?? '.'));
  return files.filter(({ path }) => {
    const isPassedOver = /(^|\/)(node_modules|\.[^./][^/]*)\//.test(path);
    return !isPassedOver && isPlan(posix.relative(from, posix.join(here, path)));
  });
}

/** A pattern that begins with `!` takes files away from the others; a folder stands for what is in it. */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const written = patterns.map((pattern) => pattern.normalize().replace(/^\.\//, ''));
  const wanted = written.filter((pattern) => !pattern.startsWith('!'));
  const ignore = written.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const folders = wanted.map((pattern) => `${pattern.replace(/\/$/, '')}/**/*.{yaml,yml}`);
  return picomatch([...wanted, ...folders], { ...options, ignore });
}

/** The files that match a pattern, relative to the working folder; shells on Windows leave patterns to the program. */
export function filesMatching(pattern: string, world: World, complain: Complain): string[] {
  const { base, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob) throw new CannotDo({ problem: 'no-such-path', path: pattern });
  const isMatch = picomatch(pattern.normalize(), options);
  const folder = base || '.';
  const depth = /\*\*|[({]/.test(glob) ? Number.POSITIVE_INFINITY : glob.split('/').length;
  const files = world.kindOf(folder) === 'folder' ? world.filesBelow(folder, complain, depth) : [];
  const found = files.filter((path) => isMatch(path));
  if (found.length === 0) throw new CannotDo({ problem: 'no-match', pattern });
  return found;
}
