import { visible } from '../findings/visible.ts';
import { FileError, type World } from '../io.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { CannotDo } from '../lang/problem.ts';
import type { CommittedFile } from '../revisions/files.ts';
import type { PlanFiles } from './patterns.ts';

/** Bytes of a plan file under the path to show for it. */
export interface Input {
  path: string;
  bytes: Uint8Array;
  /** Where it was read from git; null where it was not. */
  committed: CommittedFile | null;
}

/** What could be read of what was asked for, and why the rest could not. */
export interface Inputs {
  read: Input[];
  problems: (CannotDo | FileError)[];
  /** Every path that was looked at, read or not. */
  paths: string[];
}

const megabyte = 1_000_000;
/** The largest plan file that is read: a plan of 10,000 actions is a third of it. */
const mostMegabytes = 10;

/** Reads the plan files that the words stand for: files, folders, patterns, `REV:PATH`, `-`; no words, every plan of the repository. */
export async function readInputs(
  words: readonly string[],
  world: World,
  { planFiles, inputName }: { planFiles: PlanFiles; inputName: string },
): Promise<Inputs> {
  const inputs: Inputs = { read: [], problems: [], paths: [] };
  const seen = new Set<string>();
  for (const word of words.length > 0 ? words : [null]) {
    await attempt(inputs, async () => {
      const complain = (error: FileError): void => void inputs.problems.push(error);
      const isOnDisk = word === null || (word !== '-' && revisionIn(word, world) === null);
      for (const path of isOnDisk ? await pathsOf(word, world, planFiles, complain) : [word]) {
        const place = isOnDisk ? world.realPath(path) : path;
        if (seen.has(place)) continue;
        seen.add(place);
        if (isOnDisk) inputs.paths.push(path);
        await attempt(inputs, async () => {
          inputs.read.push(isOnDisk ? readOnDisk(path, world) : await readInput(path, world, inputName));
        });
      }
    });
  }
  return inputs;
}

/** Reads the one plan file that a word stands for: a file, `REV:PATH` or `-`. */
export async function readInput(word: string, world: World, inputName: string): Promise<Input> {
  if (word === '-') {
    return { path: inputName, bytes: await readStandardInput(inputName, world), committed: null };
  }
  const asked = revisionIn(word, world);
  if (asked === null) return readOnDisk(tidy(word), world);
  const { readCommitted } = await import('./committed.ts');
  return { path: word, ...(await readCommitted(asked, world, (size) => refuseLarge(word, size))) };
}

function readOnDisk(path: string, world: World): Input {
  return { path, bytes: readBytes(path, world), committed: null };
}

/** What `REV:PATH` asks of git; null for every other word: a file of that name, a pattern, a path of Windows. */
function revisionIn(word: string, world: World): { revision: string; path: string } | null {
  // As in git, a colon in braces is not the one: `main@{2026-01-31 12:00}:plan.yaml`.
  const [, revision, path] = /^((?:\{[^}]*\}|[^:*?[])+?):(.*)$/s.exec(word) ?? [];
  if (revision === undefined || path === undefined || /^[a-z]:[\\/]/i.test(word)) return null;
  return world.kindOf(word) === null ? { revision, path } : null;
}

/** The name to show for standard input. */
export function inputNameOf({ stdinFilename }: { stdinFilename?: string }): string {
  return stdinFilename?.trim() ? stdinFilename : 'stdin';
}

/** Says how many plans were read where none was named, and with `--verbose` which. */
export function sayRead(
  read: readonly Input[],
  words: readonly string[],
  { quiet, verbose }: { quiet?: true; verbose?: true },
  { stderr }: World,
  { findings }: Catalogue,
): void {
  if (!verbose && (words.length > 0 || quiet)) return;
  const listed = verbose ? read.map(({ path }) => `  ${visible(path)}\n`) : [];
  stderr.write(`${findings.plansRead(read.length)}\n${listed.join('')}`);
}

/** Keeps a problem with one path from hiding what is found in the others. */
async function attempt(inputs: Inputs, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CannotDo || error instanceof FileError)) throw error;
    inputs.problems.push(error);
  }
}

async function pathsOf(
  word: string | null,
  world: World,
  planFiles: PlanFiles,
  complain: (error: FileError) => void,
): Promise<readonly string[]> {
  const path = word === null ? (world.foldersUpwards().at(-1) ?? '.') : tidy(word);
  const kind = world.kindOf(path);
  if (kind === 'file' || kind === 'other') return [path];
  const { filesMatching, plansBelow } = await import('./patterns.ts');
  if (kind === null) return filesMatching(path, world, complain);
  const closed: FileError[] = [];
  const { plans, other } = plansBelow(path, world, planFiles, (error) => closed.push(error));
  closed.forEach(complain);
  if (plans.length > 0 || closed.length > 0) return plans;
  throw new CannotDo({ problem: 'no-plan', folder: word, patterns: planFiles.patterns, other });
}

/** The bytes of a file no larger than a plan can be, or than is told. Throws what keeps it from being read. */
export function readBytes(path: string, world: World, most = mostMegabytes): Uint8Array {
  const kind = world.kindOf(path);
  if (kind === null) throw new CannotDo({ problem: 'no-such-path', path });
  if (kind !== 'file') throw new CannotDo({ problem: 'no-file', path });
  refuseLarge(path, world.sizeOf(path), most);
  return world.readFile(path);
}

/** The bytes of standard input, no more of them than of a file. The name is the one it is complained of by. */
export async function readStandardInput(
  name: string,
  world: World,
  most = mostMegabytes,
): Promise<Uint8Array> {
  const bytes = await world.readInput(most * megabyte);
  refuseLarge(name, bytes.length, most);
  return bytes;
}

/** Throws a `CannotDo` for what is larger than a plan can be, or than is told. */
export function refuseLarge(path: string, size: number, most = mostMegabytes): void {
  if (size <= most * megabyte) return;
  throw new CannotDo({ problem: 'too-large', path, megabytes: Math.ceil(size / megabyte), most });
}

/** A path without what says nothing: `./` before it and `/` after it. */
export function tidy(path: string): string {
  return path.replace(/(?<=.)\/+$/, '').replace(/^(\.\/+)+(?=.)/, '');
}
