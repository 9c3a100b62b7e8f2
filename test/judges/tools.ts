import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, it } from 'vitest';

/** The programs of others, each with the package of Debian that has it. */
const packages = {
  chromium: 'chromium',
  'cmark-gfm': 'cmark-gfm',
  java: 'openjdk-17-jre-headless',
  pandoc: 'pandoc',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
} as const;

export type Tool = keyof typeof packages;

/** Where a program is installed, null where it is not. */
export function pathTo(tool: Tool): string | null {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, tool));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * What the tests of a judge say that needs programs of others. Where one is not installed they are skipped in words; under
 * CI that is a failure.
 */
export function judge(name: string, needed: readonly Tool[], tests: () => void): void {
  const missing = needed.filter((tool) => pathTo(tool) === null);
  if (missing.length === 0) {
    describe(name, tests);
    return;
  }
  const install = `apt-get install ${[...new Set(missing.map((tool) => packages[tool]))].join(' ')}`;
  const words = `is not judged: ${missing.join(' and ')} is not installed (${install})`;
  describe(name, () => {
    if (process.env.CI) {
      it('is judged', () => {
        throw new Error(`${name} ${words}`);
      });
    } else {
      console.warn(`${name} ${words}`);
      it.skip(words);
    }
  });
}

/** What a program prints; throws what it complains of when it fails otherwise than with one of these codes. */
export function printed(tool: Tool, args: readonly string[], input = '', codes = [0]): string {
  const { status, stdout, stderr, error } = spawnSync(tool, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 100_000,
  });
  if (error) throw error;
  if (status === null || !codes.includes(status)) throw new Error(`${tool} ended with ${status}: ${stderr}`);
  return stdout;
}
