import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const writesGoldens = process.env.MODE === 'golden';

/**
 * One test per case: the text it makes is the text kept in `<folder>/<name><suffix>`, line ends aside. One more test:
 * every file in the folder with that suffix has its case. `npm run golden` writes what is made and deletes the rest.
 *
 * @param folder from the root of the repository; not its subfolders
 * @param suffix begins with a dot; no other call may claim the same folder with a suffix that ends alike
 */
export function goldens(
  folder: string,
  suffix: string,
  cases: Record<string, () => string | Promise<string>>,
): void {
  describe(`${folder}/*${suffix}`, () => {
    for (const [name, make] of Object.entries(cases)) {
      const path = join(folder, name + suffix);
      it(`${name} is as kept`, async () => {
        const made = withLineFeeds(await make());
        if (writesGoldens) writeGolden(folder, path, made);
        expect(existsSync(path), `${path} is missing; \`npm run golden\` writes it`).toBe(true);
        expect(made, `${path} differs; if the new text is right, \`npm run golden\` keeps it`).toBe(
          withLineFeeds(readFileSync(path, 'utf8')),
        );
      });
    }

    it('has a case for every golden', () => {
      const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(suffix)) : [];
      const strays = files.filter((file) => !Object.hasOwn(cases, file.slice(0, -suffix.length)));
      if (writesGoldens) for (const file of strays) rmSync(join(folder, file));
      else expect(strays, 'no case makes these; `npm run golden` deletes them').toEqual([]);
    });
  });
}

function writeGolden(folder: string, path: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
