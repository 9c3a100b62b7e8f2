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

/** The plan files below a folder: those that are called so, or that the configuration names. */
export function plansBelow(folder: string, world: World, planFiles: PlanFiles, complain: Complain): string[] {
  const { patterns, folder: base } = planFiles;
  const isPlan = picomatch(
    (patterns ?? usual).map((pattern) => pattern.normalize()),
    options,
  );
  const pathFrom = patterns ? base : folder;
  return world.filesBelow(folder, complain).filter((path) => isPlan(posix.relative(pathFrom, path)));
}

/** The files that match a pattern, relative to the working folder; shells on Windows leave patterns to the program. */
export function filesMatching(pattern: string, world: World, complain: Complain): string[] {
  const { base, isGlob } = picomatch.scan(pattern);
  if (!isGlob) throw new CannotDo({ problem: 'no-such-path', path: pattern });
  const isMatch = picomatch(pattern.normalize(), options);
  const folder = base || '.';
  const files = world.kindOf(folder) === 'folder' ? world.filesBelow(folder, complain) : [];
  const found = files.filter((path) => isMatch(path));
  if (found.length === 0) throw new CannotDo({ problem: 'no-match', pattern });
  return found;
}
