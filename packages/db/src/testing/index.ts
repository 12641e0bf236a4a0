export { cloneDatabase, startTestCluster, testPasswords, type TestDatabase } from './test-cluster.ts'
