import { resolve } from 'node:path';
import { compiledSchema } from './compiled-schema.mjs';
import { ruleExamples } from './rule-examples.mjs';
import { templateSources } from './template-sources.mjs';

/**
 * Node would be given CommonJS builds, which cannot be tree-shaken: of yaml, 0.3 of a bare start of Node; of Handlebars,
 * 1.5 of the 7 ms that it takes to load, and a door to the file system.
 */
export const alias = {
  yaml: resolve(import.meta.dirname, 'node_modules/yaml/browser/dist/index.js'),
  handlebars: resolve(import.meta.dirname, 'node_modules/handlebars/lib/handlebars.js'),
};

/**
 * Gives a package nothing where it asks for something that it does without.
 * @param {string} source what it asks for
 * @param {string} name the package
 * @returns {import('rolldown').Plugin}
 */
function without(source, name) {
  const nothing = `\0no-${source}`;
  return {
    name: `without-${source}`,
    resolveId: (asked, importer) => (asked === source && importer?.includes(`/${name}/`) ? nothing : null),
    load: (id) => (id === nothing ? 'module.exports = {};' : null),
  };
}

/**
 * commander loads `node:child_process` for subcommands that are programs of their own; there are none here, and
 * the load is 1.5 ms of every start. To remove: leave it out of `plugins`.
 */
const withoutChildProcess = without('node:child_process', 'commander');

/**
 * Handlebars maps its code to the templates for those who ask, and does without where it cannot: 30 KB. To remove:
 * leave it out of `plugins`.
 */
const withoutSourceMaps = without('source-map', 'handlebars');

/** What the commands that read plans share, and the others never load. */
const readsPlans = new RegExp(
  [
    /node_modules[\\/]yaml[\\/]/,
    /src[\\/](check|judge)\.ts/,
    /src[\\/]commands[\\/](configuration|ignored|inputs)\.ts/,
    /src[\\/]plan[\\/](decode|file|read)/,
    /src[\\/]suppression[\\/]/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/**
 * Packages are bundled, so that the program installs in a second and has no runtime dependency of its own.
 * @type {import('rolldown').BuildOptions}
 */
export default {
  input: 'src/main.ts',
  platform: 'node',
  resolve: { alias },
  plugins: [compiledSchema(), ruleExamples(), templateSources(), withoutChildProcess, withoutSourceMaps],
  output: {
    dir: 'dist',
    format: 'cjs',
    cleanDir: true,
    minify: true,
    // As the modules are written: without it, what a template calls this is an object where it ought to be a number.
    banner: "'use strict';",
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    // What several chunks share is one file: each file more costs a start 0.3 ms. What reads and judges a plan is another,
    // for most commands do neither.
    codeSplitting: {
      groups: [
        { name: 'shared', test: (id) => !readsPlans.test(id), minShareCount: 2, priority: 2 },
        { name: 'plans', test: readsPlans, minShareCount: 2, priority: 1 },
      ],
    },
    comments: false,
  },
};
