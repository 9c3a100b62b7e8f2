import { posix } from 'node:path';
import type { ExitCode } from '../src/commands/command.ts';
import { FileError, type Output, type World } from '../src/io.ts';

/** What a run of the program is given; paths are relative to the working folder. */
export interface Surroundings {
  files?: Readonly<Record<string, string | Uint8Array>>;
  env?: Readonly<Record<string, string>>;
  input?: string | Uint8Array;
  today?: string;
  isTerminal?: boolean;
}

/** What a run of the program left behind. */
export interface Outcome {
  exitCode: ExitCode;
  stdout: string;
  stderr: string;
  /** Files that were written. */
  written: Record<string, string>;
}

/** The program from its sources, or, in the mode `dist`, as it is built. */
const program = process.env.MODE === 'dist' ? '../dist/main.js' : '../src/main.ts';

/** Runs `plan` in memory: files from a map, a fixed day, captured output. */
export async function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { main } = (await import(program)) as typeof import('../src/main.ts');
  const { files = {}, env = {}, input = '', today = '2026-11-01', isTerminal = false } = surroundings;
  const contents = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)]));
  const written: Record<string, string> = {};
  const captured = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Output => ({
    write: (text) => {
      captured[name] += text;
    },
    isTerminal,
    columns: isTerminal ? 100 : null,
  });
  const fileAt = (path: string): Uint8Array => {
    const content = contents.get(path);
    if (!content) throw new FileError(path, Object.assign(new Error(path), { code: 'ENOENT' }));
    return content;
  };
  const below = (folder: string): string[] =>
    [...contents.keys()].filter((path) => folder === '.' || path.startsWith(`${folder}/`)).toSorted();
  const world: World = {
    args,
    env,
    today: () => today,
    stdout: output('stdout'),
    stderr: output('stderr'),
    readInput: () => Promise.resolve(bytesOf(input)),
    kindOf: (path) =>
      contents.has(path) ? 'file' : path === '.' || below(path).length > 0 ? 'folder' : null,
    sizeOf: (path) => fileAt(path).length,
    readFile: fileAt,
    writeFile: (path, text) => {
      written[path] = text;
      return Promise.resolve();
    },
    makeFolder: () => undefined,
    git: () => Promise.resolve(null),
    realPath: (path) => posix.join('/repository', path),
    filesBelow: below,
    foldersUpwards: () => ['.'],
    expectWork: () => undefined,
  };
  const exitCode = await main(world);
  return { exitCode, ...captured, written };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
