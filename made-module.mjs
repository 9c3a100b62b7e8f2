import { dirname, resolve } from 'node:path';

/**
 * Makes a plugin, for rolldown and for vite, of `import made from './path?word'`: the code of the module is made, of what
 * stands there. `make` gets its name, and a way to tell which files it made it of.
 * @param {string} word
 * @param {(name: string, watch: (file: string) => void) => string} make
 * @param {(path: string) => string} nameOf what the module is called, by the path: by itself that without its ending,
 *   which would have the code read as what the file is
 */
export function madeModule(word, make, nameOf = (path) => path.replace(/\.\w+$/, '')) {
  const query = `?${word}`;
  const mark = `\0${word}:`;
  return {
    name: `made-${word}`,
    /** @type {'pre'} */
    enforce: 'pre',
    /** @param {string} source @param {string} [importer] */
    resolveId(source, importer) {
      if (importer === undefined || !source.endsWith(query)) return null;
      return mark + nameOf(resolve(dirname(importer), source.slice(0, -query.length)));
    },
    /** @this {{ addWatchFile: (path: string) => void }} @param {string} id */
    load(id) {
      if (!id.startsWith(mark)) return null;
      return make(id.slice(mark.length), (file) => this.addWatchFile(file));
    },
  };
}
