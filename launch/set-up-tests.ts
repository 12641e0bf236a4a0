import { startTestCluster } from '@safe-to-report/db/testing'
import type { TestProject, Vitest } from 'vitest/node'
import { foundRecord } from './found-record.ts'

type Cluster = Awaited<ReturnType<typeof startTestCluster>>

declare global {
  var clustersOfRuns: WeakMap<Vitest, Promise<Cluster>> | undefined
}

/** Each project of a run loads this file anew: what they share lies outside of it. */
const clusters = (globalThis.clustersOfRuns ??= new WeakMap())

/** Before the tests that need a database: one cluster for all projects of a run, with the founding record loaded once. */
// eslint-disable-next-line import/no-default-export -- Vitest asks for a default export here
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { vitest } = project
  const started = clusters.get(vitest) ?? startTestCluster({ found: foundRecord })
  clusters.set(vitest, started)
  const cluster = await started
  project.provide('clusterUrl', cluster.ownerUrl)
  // All projects are torn down after the last test of them all.
  return async () => {
    if (clusters.delete(vitest)) await cluster.stop()
  }
}
