import { defineConfig } from 'vitest/config'

const notOurs = ['**/node_modules/**', '**/build/**', '**/dist/**']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...notOurs, '**/*.db.test.ts', '**/*.e2e.test.ts'],
          // Hidden use of the machine's own time zone fails far from London.
          env: { TZ: 'America/Los_Angeles' },
        },
      },
      {
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: notOurs,
          globalSetup: ['packages/db/src/testing/vitest-global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          exclude: notOurs,
          globalSetup: ['packages/db/src/testing/vitest-global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
