import { defineConfig } from 'vitest/config';
import base from './vitest.config.mts';

/**
 * The tests that are quick and speak of what is mutated; the properties are left out, for what they catch is another thing
 * each time. Each file in a process of its own: in one for all, what a module holds is made once, and its mutants live.
 */
export default defineConfig({
  ...base,
  test: {
    include: [
      'test/time/*.test.ts',
      'test/rules/*.test.ts',
      'test/diff/*.test.ts',
      'test/lang/sentences.test.ts',
      'test/plan/{misfits,read-faults}.test.ts',
      'test/commands/suppression.test.ts',
    ],
    exclude: ['test/{time,diff}/properties.test.ts'],
  },
});
