/**
 * Mutation testing of the reader of times, of the rules and of the comparison: every change of the code that no test tells
 * apart is printed. It takes hours on two cores, so it is no part of `npm run check` or `.ci/run`; one file takes a minute or two:
 * `npm run mutation -- --mutate src/time/points.ts`.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.mts', related: false },
  mutate: ['src/time/*.ts', 'src/rules/*.ts', 'src/diff/*.ts', 'src/compare.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10000,
  reporters: ['progress', 'clear-text'],
  clearTextReporter: { logTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  incremental: false,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['coverage', 'dist'],
};
