import {
  existsSync,
  fstatSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { setFlagsFromString } from 'node:v8';

/** Everything that the program knows of the world. Paths are given as the user writes them, from the working folder. */
export interface World {
  /** The words after the program's name. */
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** Today in Sweden, YYYY-MM-DD. */
  today(): string;
  stdout: Output;
  stderr: Output;
  /** All of standard input, or its beginning where there is more than `most` bytes: some more than that. */
  readInput(most: number): Promise<Uint8Array>;
  /** What a path leads to; null where there is nothing. Throws a `FileError` where it cannot be told. */
  kindOf(path: string): 'file' | 'folder' | 'other' | null;
  /** Size in bytes. Throws a `FileError` where it cannot be told. */
  sizeOf(path: string): number;
  /** Throws a `FileError` where the file cannot be read. */
  readFile(path: string): Uint8Array;
  /** Writes a file whole or not at all. Throws a `FileError` where it cannot be written. */
  writeFile(path: string, text: string): Promise<void>;
  /** Every file below a folder, in order of name, without those in `node_modules` and in folders that begin with a dot. */
  filesBelow(folder: string): string[];
  /** The working folder and those above it, nearest first, up to the root of its repository; alone outside one. */
  foldersUpwards(): string[];
  /** Told how many bytes of plans are to be judged, so that it can make ready for little or for much. */
  expectWork(bytes: number): void;
}

export interface Output {
  /** Throws a `FileError` where it cannot be written, unless nobody reads it any more. */
  write(text: string): void;
  isTerminal: boolean;
  /** Width in cells, null where there is no terminal. */
  columns: number | null;
}

/** Why a file could not be read or written, by the code of the operating system (`EACCES`, `EISDIR` …). */
export class FileError extends Error {
  readonly path: string;
  readonly code: string;

  readonly work: 'read' | 'write';

  constructor(path: string, cause: unknown, work: 'read' | 'write' = 'read') {
    super(`${path}: ${codeOf(cause)}`, { cause });
    this.path = path;
    this.code = codeOf(cause);
    this.work = work;
  }
}

/** The real world. `process` is known here and nowhere else. */
export function realWorld(): World {
  return {
    args: process.argv.slice(2),
    env: process.env,
    today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date()),
    stdout: new Descriptor(1, 'standard output'),
    stderr: new Descriptor(2, 'standard error'),
    readInput,
    kindOf,
    sizeOf: (path) => attempt(path, () => statSync(path).size),
    readFile: (path) => attempt(path, () => readFileSync(path)),
    writeFile,
    filesBelow,
    foldersUpwards,
    expectWork,
  };
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
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

function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const found = attempt(folder, () => readdirSync(folder, { withFileTypes: true }));
  const entries = found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = folder === '.' ? entry.name : `${folder.replace(/\/$/, '')}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') files.push(...filesBelow(path));
    } else {
      files.push(path);
    }
  }
  return files;
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
