import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './launch/longest-first.ts'

/**
 * Left to itself, Vitest keeps one core free: of two, half of what there is. A journey waits for mails, and for a page to be drawn:
 * meanwhile another one uses the core. The same number for unit, database and journey, so that Vitest runs them as one queue.
 */
const maxWorkers = availableParallelism() + 1

/** How long a test waits for what it waits for. It is a limit for what hangs, not for what is slow: on a busy machine all is. */
const patience = { poll: { timeout: 60_000, interval: 50 } }

const notOurs = ['**/node_modules/**', '**/build/**', '**/dist/**']

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...notOurs, '**/*.db.test.ts', '**/*.e2e.test.ts', '**/*.profile.test.ts'],
          maxWorkers,
          // A worker reads each module once, not once a file: what a test replaces it puts back (`restoreMocks`, `unstub…`).
          isolate: false,
          restoreMocks: true,
          unstubEnvs: true,
          unstubGlobals: true,
          testTimeout: 60_000,
          expect: patience,
          // Hidden use of the machine's own time zone fails far from London.
          env: { TZ: 'America/Los_Angeles' },
        },
      },
      {
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: notOurs,
          globalSetup: ['launch/set-up-tests.ts'],
          maxWorkers,
          isolate: false,
          restoreMocks: true,
          unstubEnvs: true,
          unstubGlobals: true,
          // A limit is for what hangs: on a busy machine a worker process takes seconds to start.
          testTimeout: 120_000,
          expect: patience,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          exclude: notOurs,
          globalSetup: ['launch/set-up-tests.ts'],
          testTimeout: 120_000,
          expect: patience,
          hookTimeout: 120_000,
          maxWorkers,
          isolate: false,
        },
      },
      {
        // What two browsers keep in their profiles on disk: some ten minutes, so asked for by itself (CONTRIBUTING.md).
        test: {
          name: 'profiles',
          include: ['e2e/**/*.profile.test.ts'],
          exclude: notOurs,
          globalSetup: ['launch/set-up-tests.ts'],
          testTimeout: 120_000,
          expect: patience,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
