import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeModule } from './made-module.mjs';

/**
 * Makes `import sources from '../../templates/README.md?sources'` of all the templates in the folder of that one, so
 * that the program carries them in a file of its own. A plugin for rolldown and for vite.
 */
export function templateSources() {
  /** @type {Parameters<typeof madeModule>[1]} */
  const make = (folder, watch) => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(hbs|css)$/.test(path))
      .toSorted();
    const sources = paths.map((path) => {
      watch(join(folder, path));
      return [path, readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n')];
    });
    return `export default ${JSON.stringify(Object.fromEntries(sources))};`;
  };
  return madeModule('sources', make, dirname);
}
