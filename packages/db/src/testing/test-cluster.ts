import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises'
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

const migrated = 'migrated_template'
const founded = 'founded_template'

/** Room that a cluster in memory must find free, in bytes: a copy takes 15 MB, and some lie there at once. */
const roomInMemory = 2 * 1024 ** 3

export interface TestClusterOptions {
  /** One that is not writes each commit to the disk before it answers, as in life: for measuring. */
  disposable?: boolean
  /** Loads what the product ships with into a migrated database, once, for copies that are `isFounded`. */
  found?: (ownerUrl: string) => Promise<void>
}

/**
 * Starts a throw-away cluster with a migrated template, and with a founded one where it is told how. For a test runner's global
 * set-up. A disposable one lies in memory (`/dev/shm`) where there is room, else in the folder for temporary files.
 */
export async function startTestCluster({ disposable = true, found }: TestClusterOptions = {}): Promise<{
  ownerUrl: string
  stop: () => Promise<void>
}> {
  const folder = await mkdtemp(join(disposable ? await roomyFolder() : tmpdir(), 'safe-to-report-test-'))
  await chmod(folder, 0o755)
  const cluster = await startCluster({ folder, disposable })
  await withClient(cluster.ownerUrl, (client) => client.query(`create database ${migrated}`))
  await migrateDatabase(databaseUrl(cluster.ownerUrl, migrated))
  await setUpRoles(cluster.ownerUrl, testPasswords)
  if (found) {
    await copyTemplate(cluster.ownerUrl, migrated, founded)
    await found(databaseUrl(cluster.ownerUrl, founded))
  }
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

/**
 * A fresh copy of the migrated template (about 20 ms), for one test file or one test; `isFounded`, with the founding record and the
 * founding campaigns in it.
 */
export async function cloneDatabase(clusterUrl: string, { isFounded = false } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await copyTemplate(clusterUrl, isFounded ? founded : migrated, name)
  const ownerUrl = databaseUrl(clusterUrl, name)
  return {
    ownerUrl,
    urlFor: (role) => urlForRole(ownerUrl, role, testPasswords[role]),
    drop: async () => {
      await keeperOf(clusterUrl).query(`drop database if exists ${name} with (force)`)
    },
  }
}

async function copyTemplate(clusterUrl: string, template: string, name: string): Promise<void> {
  await keeperOf(clusterUrl).query(`create database ${name} template ${template} strategy file_copy`)
}

const keepers = new Map<string, pg.Pool>()

/** Keeps a connection of this process for making and dropping copies: to make one costs a third of a copy. It keeps no process alive. */
function keeperOf(clusterUrl: string): pg.Pool {
  const known = keepers.get(clusterUrl)
  if (known) return known
  const made = new pg.Pool({ connectionString: clusterUrl, max: 2, idleTimeoutMillis: 60_000, allowExitOnIdle: true })
  // The cluster is stopped while it is idle.
  made.on('error', () => undefined)
  keepers.set(clusterUrl, made)
  return made
}

async function roomyFolder(): Promise<string> {
  const memory = '/dev/shm'
  const room = await statfs(memory).catch(() => undefined)
  return room && room.bavail * room.bsize >= roomInMemory ? memory : tmpdir()
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
