import {
  type Dirent,
  existsSync,
  fstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { codeOf, FileError, type GitOptions, type GitOutcome, type Output, type World } from './io.ts';

/** The real world, through Node. `process` is known here and nowhere else. */
export function realWorld(): World {
  return {
    args: process.argv.slice(2),
    env: process.env,
    today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date()),
    stdout: new Descriptor(1, 'standard output'),
    stderr: new Descriptor(2, 'standard error'),
    readInput,
    kindOf,
    realPath,
    sizeOf: (path) => attempt(path, () => statSync(path).size),
    readFile: (path) => attempt(path, () => readFileSync(path)),
    writeFile,
    makeFolder,
    git,
    filesBelow,
    foldersUpwards,
    expectWork,
  };
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new FileError(path, cause);
  }
}

/**
 * Standard output or error, written at once and whole. The streams of `process` are made only for a terminal: making
 * one costs 2 ms of every start.
 */
class Descriptor implements Output {
  constructor(
    private readonly descriptor: 1 | 2,
    private readonly name: string,
  ) {}

  get isTerminal(): boolean {
    return fstatSync(this.descriptor).isCharacterDevice() && this.stream.isTTY;
  }

  get columns(): number | null {
    return this.isTerminal ? this.stream.columns : null;
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) {
      try {
        written += writeSync(this.descriptor, bytes, written);
      } catch (cause) {
        const code = codeOf(cause);
        // A reader that has seen enough closes the pipe: that is no fault of ours.
        if (code === 'EPIPE') return;
        if (code !== 'EAGAIN') throw new FileError(this.name, cause, 'write');
        // The pipe is full, and somebody made it one that does not wait.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      }
    }
  }

  private get stream(): NodeJS.WriteStream {
    return this.descriptor === 1 ? process.stdout : process.stderr;
  }
}

function kindOf(path: string): 'file' | 'folder' | 'other' | null {
  try {
    const stats = statSync(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(cause))) return null;
    throw new FileError(path, cause);
  }
}

async function readInput(most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let room = most;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    room -= chunk.length;
    if (room < 0) break;
  }
  return Buffer.concat(chunks);
}

async function writeFile(path: string, text: string): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    // A rename would put a file in the place of a device or a pipe, such as /dev/null.
    if (kindOf(path) === 'other') writeFileSync(path, text);
    else await writeFileAtomic(path, text);
  } catch (cause) {
    throw new FileError(path, cause instanceof FileError ? cause.cause : cause, 'write');
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    throw new FileError(path, cause, 'write');
  }
}

async function git(args: readonly string[], options: GitOptions = {}): Promise<GitOutcome | null> {
  const { spawnSync } = await import('node:child_process');
  const { input = '', folder = '.' } = options;
  const { status, error, stdout, stderr } = spawnSync('git', ['--no-pager', '--literal-pathspecs', ...args], {
    cwd: folder,
    input,
    env: gitEnvironment(folder),
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (status === null && error) return null;
  return { exitCode: status ?? 128, stdout, stderr: stderr.toString() };
}

/** git tells its hooks and drivers which repository it is about by paths from the working folder: elsewhere they would lead astray. */
function gitEnvironment(folder: string): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE = '.' } = process.env;
  const isAstray = GIT_DIR !== undefined && folder !== '.';
  const whole = isAstray ? { GIT_DIR: resolve(GIT_DIR), GIT_WORK_TREE: resolve(GIT_WORK_TREE) } : {};
  const unset = { GIT_GLOB_PATHSPECS: undefined, GIT_ICASE_PATHSPECS: undefined };
  return { ...process.env, ...whole, ...unset, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
}

function filesBelow(
  folder: string,
  complain: (error: FileError) => void,
  depth = Number.POSITIVE_INFINITY,
): string[] {
  const files: string[] = [];
  for (const entry of entriesOf(folder, complain)) {
    const path = folder === '.' ? entry.name : `${folder.replace(/\/$/, '')}/${entry.name}`;
    if (!entry.isDirectory()) files.push(path);
    else if (depth > 1 && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
      files.push(...filesBelow(path, complain, depth - 1));
    }
  }
  return files;
}

function entriesOf(folder: string, complain: (error: FileError) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    complain(new FileError(folder, cause));
    return [];
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path).replaceAll(sep, '/');
  } catch {
    return resolve(path).replaceAll(sep, '/');
  }
}

const littleWork = 200_000;

/**
 * Little work is over before the optimising compiler has paid for itself: without it a plan of 20 KB takes a third
 * less processor time. Much work would be slower. To remove: let this do nothing.
 */
function expectWork(bytes: number): void {
  if (bytes < littleWork) setFlagsFromString('--no-opt');
}

function foldersUpwards(): string[] {
  const folders: string[] = [];
  const start = attempt('.', () => process.cwd());
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(relative(start, folder).replaceAll(sep, '/') || '.');
    if (existsSync(join(folder, '.git'))) return folders;
    if (folder === dirname(folder)) return ['.'];
  }
}
