import { defineConfig } from 'vitest/config';
import base from './vitest.config.mts';

// The suite of what is mutated alone, and without the properties: what they catch is another thing each time.
export default defineConfig({
  ...base,
  test: {
    include: ['test/time/*.test.ts', 'test/rules/*.test.ts'],
    exclude: ['test/time/properties.test.ts'],
  },
});
