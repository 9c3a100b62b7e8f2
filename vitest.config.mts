import { defineConfig } from 'vitest/config';
import { compiledSchema } from './compiled-schema.mjs';
import { alias } from './rolldown.config.mjs';
import { ruleExamples } from './rule-examples.mjs';
import { templateSources } from './template-sources.mjs';

export default defineConfig({
  plugins: [compiledSchema(), ruleExamples(), templateSources()],
  resolve: { alias },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    globalSetup: ['test/built/build-once.ts'],
    // `npm run judge` runs them: they need programs of others, and are the same in every time zone and on every Node.
    exclude: ['test/judges/**'],
    // Whole processes on large plans, beside the other tests on a busy machine: how long one takes is no test.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One core is left idle otherwise, which of two is half the time.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts', 'src/**/*.gen.ts'],
      thresholds: { lines: 90, branches: 85 },
    },
  },
});
