import { posix } from 'node:path';
import type { GitOutcome, World } from '../io.ts';
import { CannotDo } from '../lang/problem.ts';

/** The repository that the working folder is in. */
export interface Repository {
  /** The path of the working folder from the root: empty there, else with a slash at its end. */
  prefix: string;
  /** Whether it was cloned without its older commits. */
  isShallow: boolean;
  /** What git writes. Throws a `CannotDo` where it fails. */
  ask: (args: readonly string[], input?: string) => Promise<Uint8Array>;
  /** What git writes, as lines; null where it fails. */
  tryTo: (args: readonly string[]) => Promise<string[] | null>;
}

/** What users may have set otherwise for their own eyes. */
const settings = [
  'diff.relative=false',
  'log.diffMerges=separate',
  'log.showRoot=true',
  'log.showSignature=false',
];

/** Throws a `CannotDo` where there is no git, no repository, or one that git does not trust. */
export async function openRepository(world: Pick<World, 'git'>): Promise<Repository> {
  const git = async (args: readonly string[], input?: string): Promise<GitOutcome> => {
    const words = [...settings.flatMap((setting) => ['-c', setting]), ...args];
    const outcome = await world.git(words, input === undefined ? {} : { input });
    if (outcome === null) throw new CannotDo({ problem: 'no-git' });
    return outcome;
  };
  // The name of a folder may have line breaks of its own: it comes last.
  const { exitCode, stdout, stderr } = await git(['rev-parse', '--is-shallow-repository', '--show-prefix']);
  const [, shallow, prefix] = /^(true|false)\n(.*)\n$/s.exec(textOf(stdout)) ?? [];
  if (exitCode !== 0 || prefix === undefined) throw whyClosed(stderr);
  return {
    prefix,
    isShallow: shallow === 'true',
    ask: async (args, input) => {
      const outcome = await git(args, input);
      if (outcome.exitCode !== 0) throw failed(args, outcome.stderr);
      return outcome.stdout;
    },
    tryTo: async (args) => {
      const outcome = await git(args);
      return outcome.exitCode === 0 ? textOf(outcome.stdout).split('\n').slice(0, -1) : null;
    },
  };
}

/** The parts of what git ends with a zero byte each. */
export function partsOf(stdout: Uint8Array): string[] {
  return textOf(stdout).split('\0').slice(0, -1);
}

/** A path from the root of the repository, of one from the working folder; null outside the repository. */
export function fromRoot({ prefix }: Pick<Repository, 'prefix'>, path: string): string | null {
  const whole = posix.join(prefix, path).replace(/(?<=.)\/$/, '');
  if (/^(\/|\.\.(\/|$))/.test(whole)) return null;
  return whole === '.' ? '' : whole;
}

/** A path from the working folder, of one from the root of the repository. */
export function fromHere({ prefix }: Repository, path: string): string {
  return posix.relative(`/${prefix}`, `/${path}`);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function whyClosed(stderr: string): CannotDo {
  if (stderr.includes('not a git repository')) return new CannotDo({ problem: 'no-repository' });
  const [, folder] =
    /(?:dubious ownership in repository at|unsafe repository \() ?'(.*?)'/s.exec(stderr) ?? [];
  return folder === undefined
    ? failed(['rev-parse'], stderr)
    : new CannotDo({ problem: 'distrusted-repository', folder });
}

/** Of all that git may have to say, its first complaint. */
function failed([command = '']: readonly string[], stderr: string): CannotDo {
  const [, reason = ''] = /^(?:fatal|error): (.*)$/m.exec(stderr) ?? [];
  return new CannotDo({ problem: 'git-failed', command, reason });
}
