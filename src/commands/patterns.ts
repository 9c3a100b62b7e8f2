import picomatch from 'picomatch';
import type { World } from '../io.ts';
import { CannotDo } from '../lang/problem.ts';

/** The plan files below a folder: those whose path from the folder matches one of the patterns. */
export function plansBelow(folder: string, world: World, patterns: readonly string[]): string[] {
  const isPlan = picomatch([...patterns]);
  const start = folder === '.' ? '' : folder.replace(/\/?$/, '/');
  return world.filesBelow(folder).filter((path) => isPlan(path.slice(start.length)));
}

/** The files that match a pattern, relative to the working folder; shells on Windows leave patterns to the program. */
export function filesMatching(pattern: string, world: World): string[] {
  const { base, isGlob } = picomatch.scan(pattern);
  if (!isGlob) throw new CannotDo({ problem: 'no-such-path', path: pattern });
  // The same letter with its dots may be written in two ways, and not all systems keep the one that was typed.
  const isMatch = picomatch(pattern.normalize(), { format: (path) => path.normalize() });
  const folder = base || '.';
  const found =
    world.kindOf(folder) === 'folder' ? world.filesBelow(folder).filter((path) => isMatch(path)) : [];
  if (found.length === 0) throw new CannotDo({ problem: 'no-match', pattern });
  return found;
}
