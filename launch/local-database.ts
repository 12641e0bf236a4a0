import { loadFoundingRecord } from '@safe-to-report/bill-tracker/founding'
import { migrateDatabase, openDatabase, setUpRoles, urlForRole, type ProcessRole } from '@safe-to-report/db'
import { clusterFolder, keepClusterRunning, startCluster } from '@safe-to-report/db/embedded'
import { foundCampaigns } from '@safe-to-report/letters/founding'
import pg from 'pg'
import { dataFolder } from './places.ts'
import { readOrMakeSecrets } from './secrets.ts'

export interface LocalDatabase {
  /** For people: where the data lives. */
  description: string
  /** Logs in as the owner: migrations, accounts, the founding record. */
  ownerUrl: string
  urlFor: (role: ProcessRole) => string
  /** Starts the embedded server again whenever it ends unasked, and tells; gives what ends that. */
  keepRunning: (tell: (words: string) => void) => () => Promise<void>
  /** Stops the embedded server; leaves a server of your own, or one that was already running, alone. */
  release: () => Promise<void>
  /** Stops the embedded server whoever started it. */
  stop: () => Promise<void>
}

export interface LocalDatabaseOptions {
  /** A PostgreSQL of your own, logging in as a role that may create roles; embedded when absent. */
  databaseUrl: string | undefined
  onProgress: (message: string) => void
}

/** A migrated database with the founding record in it, ready for each process to log in. */
export async function openLocalDatabase({ databaseUrl, onProgress }: LocalDatabaseOptions): Promise<LocalDatabase> {
  const secrets = await readOrMakeSecrets()
  const server = databaseUrl ? undefined : await startCluster({ folder: clusterFolder(dataFolder), onProgress })
  const ownerUrl = databaseUrl ?? (await databaseOn(server?.ownerUrl ?? ''))
  const stop = async (): Promise<void> => server?.stop()
  try {
    onProgress('bringing the schema up to date')
    await migrateDatabase(ownerUrl)
    await setUpRoles(ownerUrl, secrets.rolePasswords)
    await loadFoundingFacts(ownerUrl, onProgress)
  } catch (error) {
    if (!server?.reused) await stop()
    throw error
  }
  return {
    description: server ? `embedded PostgreSQL in ${clusterFolder(dataFolder)}` : 'PostgreSQL at DATABASE_URL',
    ownerUrl,
    urlFor: (role) => urlForRole(ownerUrl, role, secrets.rolePasswords[role]),
    keepRunning: (tell) => (server === undefined ? async () => undefined : keepClusterRunning(server, { tell })),
    release: async () => {
      if (!server?.reused) await stop()
    },
    stop,
  }
}

/**
 * The database for one command. With `DATABASE_URL` that server as it is and as that role, nothing altered; else the
 * embedded one, which may be running already.
 */
export async function openDatabaseForCommand(databaseUrl: string | undefined): Promise<LocalDatabase> {
  if (!databaseUrl) return openLocalDatabase({ databaseUrl, onProgress: () => undefined })
  const nothing = async (): Promise<void> => undefined
  return {
    description: 'PostgreSQL at DATABASE_URL',
    ownerUrl: databaseUrl,
    urlFor: () => databaseUrl,
    keepRunning: () => nothing,
    release: nothing,
    stop: nothing,
  }
}

/** Loads what ships with the code, or what shipped since and was corrected; what people or Parliament changed is left alone. */
export async function loadFoundingFacts(ownerUrl: string, onProgress: (message: string) => void): Promise<void> {
  const { db, close } = openDatabase(ownerUrl, { applicationName: 'founding record', max: 2 })
  try {
    const { outcome, rows } = await loadFoundingRecord(db)
    const counts = Object.entries(rows).map(([table, count]) => `${table} ${count}`)
    if (outcome === 'loaded') onProgress('loaded the founding record')
    if (outcome === 'added') onProgress(`added to the record what is new in the founding record: ${counts.join(', ')}`)
    await foundCampaigns(db)
  } finally {
    await close()
  }
}

async function databaseOn(clusterUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: clusterUrl })
  await client.connect()
  try {
    const found = await client.query("select from pg_database where datname = 'safe_to_report'")
    if (found.rowCount === 0) await client.query('create database safe_to_report')
  } finally {
    await client.end()
  }
  const url = new URL(clusterUrl)
  url.pathname = '/safe_to_report'
  return url.href
}
