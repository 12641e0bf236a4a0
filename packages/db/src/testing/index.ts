// Tells TypeScript what tests may inject.
import type {} from './vitest-global-setup.ts'

export { cloneDatabase, startTestCluster, testPasswords, type TestDatabase } from './test-cluster.ts'
