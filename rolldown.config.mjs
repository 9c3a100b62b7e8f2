import { resolve } from 'node:path';
import { compiledSchema } from './compiled-schema.mjs';
import { ruleExamples } from './rule-examples.mjs';

/** Node would be given yaml's CommonJS build, which cannot be tree-shaken: 0.3 of a bare start of Node. */
export const alias = { yaml: resolve(import.meta.dirname, 'node_modules/yaml/browser/dist/index.js') };

/**
 * commander loads `node:child_process` for subcommands that are programs of their own; there are none here, and
 * the load is 1.5 ms of every start. To remove: leave it out of `plugins`.
 * @type {import('rolldown').Plugin}
 */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId(source, importer) {
    const isCommanders = source === 'node:child_process' && importer?.includes('/commander/');
    return isCommanders ? '\0no-child-process' : null;
  },
  load(id) {
    return id === '\0no-child-process' ? 'module.exports = {};' : null;
  },
};

/**
 * Packages are bundled, so that the program installs in a second and has no runtime dependency of its own.
 * @type {import('rolldown').BuildOptions}
 */
export default {
  input: 'src/main.ts',
  platform: 'node',
  resolve: { alias },
  plugins: [compiledSchema(), ruleExamples(), withoutChildProcess],
  output: {
    dir: 'dist',
    format: 'cjs',
    cleanDir: true,
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    // What several chunks share is one file: each file more costs a start 0.3 ms.
    codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
    comments: false,
  },
};
