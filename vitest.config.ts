import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Modules keep no state that a test could leave behind, so that all files of a thread share them.
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
  },
});
