import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startCluster } from '../embedded/index.ts'
import { migrateDatabase } from '../migrate-database.ts'
import { setUpRoles, urlForRole, type ProcessRole } from '../set-up-roles.ts'

export const testPasswords: Record<ProcessRole, string> = {
  safe_site: 'site-for-tests',
  safe_campaign: 'campaign-for-tests',
  safe_worker: 'worker-for-tests',
}

const template = 'migrated_template'

/**
 * Starts a throw-away cluster with one migrated template. For a test runner's global set-up. One that is not `disposable` writes
 * each commit to the disk before it answers, as in life: for measuring.
 */
export async function startTestCluster({ disposable = true } = {}): Promise<{
  ownerUrl: string
  stop: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'safe-to-report-test-'))
  await chmod(folder, 0o755)
  const cluster = await startCluster({ folder, disposable })
  await withClient(cluster.ownerUrl, (client) => client.query(`create database ${template}`))
  await migrateDatabase(databaseUrl(cluster.ownerUrl, template))
  await setUpRoles(cluster.ownerUrl, testPasswords)
  return {
    ownerUrl: cluster.ownerUrl,
    stop: async () => {
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export interface TestDatabase {
  ownerUrl: string
  /** The same database, logged in as one of the processes. */
  urlFor: (role: ProcessRole) => string
  drop: () => Promise<void>
}

/** A fresh copy of the migrated template (about 20 ms), for one test file. */
export async function cloneDatabase(clusterUrl: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await withClient(clusterUrl, (client) =>
    client.query(`create database ${name} template ${template} strategy file_copy`),
  )
  const ownerUrl = databaseUrl(clusterUrl, name)
  return {
    ownerUrl,
    urlFor: (role) => urlForRole(ownerUrl, role, testPasswords[role]),
    drop: async () => {
      await withClient(clusterUrl, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}

function databaseUrl(clusterUrl: string, database: string): string {
  const url = new URL(clusterUrl)
  url.pathname = `/${database}`
  return url.href
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
