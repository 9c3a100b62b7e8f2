import { posix } from 'node:path';
import type { World } from '../io.ts';
import type { YamlText } from '../plan/read.ts';
import type { Acceptance } from '../suppression/acceptance.ts';

/** One entry of what a configuration accepts, as it is written. */
export interface Ignored {
  rule: string;
  action?: string;
  file?: string;
  reason: string;
  until?: string;
}

/** What a configuration accepts: by rule and action id, and by file where that is told; never by line. */
export async function acceptancesOf(
  ignored: readonly Ignored[],
  text: YamlText,
  world: World,
): Promise<Acceptance[]> {
  const isInFile = await fileMatcher(ignored, posix.dirname(text.source.path), world);
  return ignored.map(({ rule, action = null, file, reason, until = null }, index) => ({
    rule,
    reason: reason.trim(),
    until,
    source: text.source,
    span: text.locate(['ignore', index, 'rule'], 'value'),
    accepts: (finding, { path }) => finding.action === action && isInFile(file, path),
  }));
}

/** Patterns are for the path from the folder of the configuration; they are loaded only where one is used. */
async function fileMatcher(
  ignored: readonly Ignored[],
  folder: string,
  world: World,
): Promise<(pattern: string | undefined, path: string) => boolean> {
  if (ignored.every(({ file }) => file === undefined)) return () => true;
  const { matcherOf } = await import('./patterns.ts');
  const from = world.realPath(folder);
  return (pattern, path) =>
    pattern === undefined || matcherOf([pattern])(posix.relative(from, world.realPath(path)));
}
