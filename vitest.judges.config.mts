import { defineConfig } from 'vitest/config';
import base from './vitest.config.mts';

/** The reports held against programs of others. Whether they are right is no matter of time zone or Node, so once is enough. */
export default defineConfig({
  ...base,
  test: {
    include: ['test/judges/*.test.ts'],
    globalSetup: ['test/judges/make-documents.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
  },
});
