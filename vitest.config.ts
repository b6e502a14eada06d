import { defineConfig } from 'vitest/config'

/** `unit` runs in `npm run check`; `slow` (stores, package, browser) only in `npm test`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Nothing below the doors keeps state, and packs are compiled once for all files.
          isolate: false,
          // One for each core of a small machine, where the default leaves one idle.
          maxWorkers: 2,
          testTimeout: 20_000,
          include: ['src/**/*.test.ts', 'eval/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.slow.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'slow',
          include: ['src/**/*.slow.test.ts', 'eval/**/*.slow.test.ts', 'scripts/**/*.slow.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
