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
  /** The one path of a file that has several: whole, and without links. The path itself where it leads nowhere. */
  realPath(path: string): string;
  /** Size in bytes. Throws a `FileError` where it cannot be told. */
  sizeOf(path: string): number;
  /** Throws a `FileError` where the file cannot be read. */
  readFile(path: string): Uint8Array;
  /** Writes a file whole or not at all. Throws a `FileError` where it cannot be written. */
  writeFile(path: string, text: string): Promise<void>;
  /** Makes a folder and those above it, unless it is there. Throws a `FileError` where it cannot be made. */
  makeFolder(path: string): void;
  /** Runs git to its end; null where it cannot be started, most likely because it is not installed. */
  git(args: readonly string[], options?: GitOptions): Promise<GitOutcome | null>;
  /**
   * Every file below a folder, in order of name, without those in `node_modules` and in folders that begin with a dot.
   * Not deeper than so many folders, where `depth` says so. A folder that cannot be listed is handed to `complain`, and the others are gone through all the same.
   */
  filesBelow(folder: string, complain: (error: FileError) => void, depth?: number): string[];
  /** The working folder and those above it, nearest first, up to the root of its repository; alone outside one. */
  foldersUpwards(): string[];
  /** Told how many bytes of plans are to be judged, so that it can make ready for little or for much. */
  expectWork(bytes: number): void;
}

export interface GitOptions {
  /** What git reads from standard input; nothing if left out. */
  input?: string;
  /** Where git runs; the working folder if left out. */
  folder?: string;
}

export interface GitOutcome {
  exitCode: number;
  stdout: Uint8Array;
  /** In English, for the program to read. */
  stderr: string;
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

/** The code of a fault of the operating system, or what else was thrown. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
