import { startTestCluster } from '@safe-to-report/db/testing'
import type { TestProject } from 'vitest/node'
import { foundRecord } from './found-record.ts'

/** Before the tests that need a database: one cluster for all of them, with the founding record loaded once. */
// eslint-disable-next-line import/no-default-export -- Vitest asks for a default export here
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster({ found: foundRecord })
  project.provide('clusterUrl', cluster.ownerUrl)
  return cluster.stop
}
