import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const query = '?examples';

/** Names the module made here; without the ending `.ts`, which would have it read as TypeScript. */
const mark = '\0rule-examples:';

const broken = resolve(import.meta.dirname, 'examples/broken');
const mended = resolve(import.meta.dirname, 'examples/mended');

/**
 * Makes `import examples from '../rules/index.ts?examples'` of the plans in `examples/broken` and `examples/mended`,
 * so that the program carries them in a file of its own. A plugin for rolldown and for vite.
 */
export function ruleExamples() {
  return {
    name: 'rule-examples',
    /** @type {'pre'} */
    enforce: 'pre',
    /** @param {string} source @param {string} [importer] */
    resolveId(source, importer) {
      if (importer === undefined || !source.endsWith(query)) return null;
      return mark + resolve(dirname(importer), source.slice(0, -query.length)).replace(/\.ts$/, '');
    },
    /** @this {{ addWatchFile: (path: string) => void }} @param {string} id */
    load(id) {
      if (!id.startsWith(mark)) return null;
      const files = readdirSync(broken).filter(
        (file) => file.endsWith('.yaml') && existsSync(join(mended, file)),
      );
      const examples = files.map((file) => {
        const [before, after] = [broken, mended].map((folder) => {
          this.addWatchFile(join(folder, file));
          return planIn(join(folder, file));
        });
        return [basename(file, '.yaml'), { broken: before, mended: after }];
      });
      return `export default ${JSON.stringify(Object.fromEntries(examples))};`;
    },
  };
}

/**
 * A plan without the comment it begins with, which says to who reads the file why it matters.
 * @param {string} path
 */
function planIn(path) {
  return readFileSync(path, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^(?:#.*\n)*\n*/, '');
}
