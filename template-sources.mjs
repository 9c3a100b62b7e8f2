import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const query = '?sources';

/** Names the module made here; without an ending, which would have it read as something else. */
const mark = '\0template-sources:';

/**
 * Makes `import sources from '../../templates/README.md?sources'` of all the templates in the folder of that one, so
 * that the program carries them in a file of its own. A plugin for rolldown and for vite.
 */
export function templateSources() {
  return {
    name: 'template-sources',
    /** @type {'pre'} */
    enforce: 'pre',
    /** @param {string} source @param {string} [importer] */
    resolveId(source, importer) {
      if (importer === undefined || !source.endsWith(query)) return null;
      return mark + dirname(resolve(dirname(importer), source.slice(0, -query.length)));
    },
    /** @this {{ addWatchFile: (path: string) => void }} @param {string} id */
    load(id) {
      if (!id.startsWith(mark)) return null;
      const folder = id.slice(mark.length);
      const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => /\.(hbs|css)$/.test(path))
        .toSorted();
      const sources = paths.map((path) => {
        this.addWatchFile(join(folder, path));
        return [path, readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n')];
      });
      return `export default ${JSON.stringify(Object.fromEntries(sources))};`;
    },
  };
}
