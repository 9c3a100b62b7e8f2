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

/** What some of the commands share, and the others never load: a file for each. */
const parts = {
  plans: anyOf(
    /node_modules[\\/]yaml[\\/]/,
    /src[\\/](check|judge)\.ts/,
    /src[\\/]commands[\\/](configuration|ignored|inputs)\.ts/,
    /src[\\/]plan[\\/](decode|file|read|schema)/,
    /validator:schemas/,
    /src[\\/]suppression[\\/]/,
  ),
  changes: anyOf(
    // The kinds are named in the configuration, which every command reads.
    /src[\\/]diff[\\/](?!kinds\.ts)/,
    /src[\\/]compare\.ts/,
    /src[\\/]revisions[\\/]/,
    /src[\\/]commands[\\/](diff|plan-history|revised|whole-plan)/,
    /src[\\/]lang[\\/]change/,
    /src[\\/]format[\\/](changes|finding-data)/,
  ),
  reports: /src[\\/](commands[\\/])?report/,
};

/** @param {RegExp[]} patterns */
function anyOf(...patterns) {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

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
    // What several chunks share is one file: each file more costs a start 0.3 ms. What reads and judges plans, what tells
    // changes and what makes reports are others, for most commands do none of it.
    codeSplitting: {
      groups: [
        {
          name: 'shared',
          test: (id) => !Object.values(parts).some((part) => part.test(id)),
          minShareCount: 2,
          priority: 4,
        },
        { name: 'plans', test: parts.plans, minShareCount: 2, priority: 3 },
        { name: 'changes', test: parts.changes, minShareCount: 2, priority: 2 },
        { name: 'reports', test: parts.reports, minShareCount: 2, priority: 1 },
      ],
    },
    comments: false,
  },
};
