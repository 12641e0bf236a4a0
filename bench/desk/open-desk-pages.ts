import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createToken, hashToken, openDatabase, staffSessions } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'
import { generateSealingKeys } from '@safe-to-report/outbox/keys'
import { sql } from 'drizzle-orm'
import { freePort } from '../../e2e/support/free-port.ts'
import { runProcess } from '../../launch/processes.ts'

export interface DeskPages {
  /** Loads a page of the desk, signed in. @throws where it is not shown */
  load: (path: string) => Promise<void>
  stop: () => Promise<void>
}

/** A built campaign process over a database, and a session of one of its staff. */
export async function openDeskPages(database: TestDatabase, staffId: string): Promise<DeskPages> {
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-desk-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const env = {
    HOST: '127.0.0.1',
    SITE_URL: 'http://localhost:9',
    CAMPAIGN_URL: origin,
    CAMPAIGN_PORT: String(port),
    EXIT_URL: 'http://localhost:9',
    INSTALLATION_FILE: 'trial',
    DATABASE_URL: database.urlFor('safe_campaign'),
    SEALING_PUBLIC_KEY: generateSealingKeys().publicKey,
    PERSON_KEY: randomBytes(32).toString('base64url'),
  }
  const campaign = await runProcess({ name: 'campaign', env, logFolder: folder }, () => undefined)
  const cookie = `desk=${await signIn(database, staffId)}`
  return {
    load: async (path) => {
      const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' })
      await answer.text()
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    },
    stop: async () => {
      await campaign.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What the cookie of a browser holds in which somebody has signed in. */
async function signIn(database: TestDatabase, staffId: string): Promise<string> {
  const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'bench' })
  const token = createToken()
  const expiresAt = sql`now() + interval '1 hour'`
  await db.insert(staffSessions).values({ tokenHash: hashToken(token), staffId, expiresAt })
  await close()
  return token
}
