import { loadFoundingRecord } from '@safe-to-report/bill-tracker'
import { openDatabase } from '@safe-to-report/db'
import { startTestCluster } from '@safe-to-report/db/testing'
import { foundCampaigns } from '@safe-to-report/letters'
import type { TestProject } from 'vitest/node'

/** Before the tests that need a database: one cluster for all of them, with the founding record loaded once. */
// eslint-disable-next-line import/no-default-export -- Vitest asks for a default export here
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster({ found })
  project.provide('clusterUrl', cluster.ownerUrl)
  return cluster.stop
}

async function found(ownerUrl: string): Promise<void> {
  const { db, close } = openDatabase(ownerUrl, { applicationName: 'founding record' })
  await loadFoundingRecord(db)
  await foundCampaigns(db)
  await close()
}
