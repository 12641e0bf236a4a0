import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { urlForRole } from '@safe-to-report/db'
import { testPasswords } from '@safe-to-report/db/testing'
import pg from 'pg'
import { root } from '../../launch/places.ts'
import { buildEarlier } from './earlier-build.ts'

const run = promisify(execFile)

/** The product at one moment of its history, built, and a database that it migrated and founded itself. */
export interface Side {
  folder: string
  ownerUrl: string
  urlFor: (role: keyof typeof testPasswords) => string
}

export interface Sides {
  before: Side
  after: Side
  close: () => Promise<void>
}

/** This clone as it stands, its apps built, beside what it was at the commit `before`. */
export async function openSides(clusterUrl: string, before: string): Promise<Sides> {
  const earlier = await buildEarlier(before, (message) => console.log(message))
  const databases: string[] = []
  const open = async (folder: string): Promise<Side> => {
    const name = `side_${randomBytes(6).toString('hex')}`
    await atCluster(clusterUrl, `create database ${name}`)
    databases.push(name)
    return openSide(clusterUrl, name, folder)
  }
  const close = async (): Promise<void> => {
    earlier.remove()
    for (const name of databases) await atCluster(clusterUrl, `drop database if exists ${name} with (force)`)
  }
  try {
    return { before: await open(earlier.folder), after: await open(root), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openSide(clusterUrl: string, name: string, folder: string): Promise<Side> {
  const url = new URL(clusterUrl)
  url.pathname = name
  const ownerUrl = url.href
  // By its own hand, so that whatever a commit keeps where, its processes find what they expect.
  const env = { ...process.env, DATABASE_URL: ownerUrl }
  await run(process.execPath, [join(folder, 'launch', 'migrate.ts')], { cwd: folder, env })
  return { folder, ownerUrl, urlFor: (role) => urlForRole(ownerUrl, role, testPasswords[role]) }
}

async function atCluster(clusterUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
