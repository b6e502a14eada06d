import { defineConfig } from 'vitest/config'

/** `unit` and `packs` run in `npm run check`; `slow` (stores, package, browser) only in `npm test`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Nothing below the doors keeps state, and packs are compiled once for all files.
          isolate: false,
          testTimeout: 20_000,
          include: ['src/**/*.test.ts', 'eval/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.slow.test.ts', '**/node_modules/**', 'src/languages/**'],
        },
      },
      {
        test: {
          // Each file in a process of its own: in one that has used the packs' patterns before, V8 13.6
          // may no longer match some of them (docs/decisions/0014).
          name: 'packs',
          testTimeout: 20_000,
          include: ['src/languages/**/*.test.ts'],
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
