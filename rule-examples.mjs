import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { madeModule } from './made-module.mjs';

const broken = resolve(import.meta.dirname, 'examples/broken');
const mended = resolve(import.meta.dirname, 'examples/mended');

/**
 * Makes `import examples from '../rules/index.ts?examples'` of the plans in `examples/broken` and `examples/mended`,
 * so that the program carries them in a file of its own. A plugin for rolldown and for vite.
 */
export function ruleExamples() {
  return madeModule('examples', (_, watch) => {
    const files = readdirSync(broken).filter(
      (file) => file.endsWith('.yaml') && existsSync(join(mended, file)),
    );
    const examples = files.map((file) => {
      const [before, after] = [broken, mended].map((folder) => {
        watch(join(folder, file));
        return planIn(join(folder, file));
      });
      return [basename(file, '.yaml'), { broken: before, mended: after }];
    });
    return `export default ${JSON.stringify(Object.fromEntries(examples))};`;
  });
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
