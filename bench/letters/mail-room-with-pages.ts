import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { generateSealingKeys } from '@safe-to-report/outbox/keys'
import { startMailCatcher, type CaughtMail } from '@safe-to-report/mail-catcher'
import { freePort } from '../../e2e/support/free-port.ts'
import { runProcess } from '../../launch/processes.ts'

/** Built campaign processes and workers over one founded database, every limit of pace lifted. */
export interface MailRoomWithPages {
  /** Where each campaign process is reached. */
  origins: string[]
  /** Seats whose member has an address. */
  seats: string[]
  mails: readonly CaughtMail[]
  /** Errors that were logged, and processes that ended unasked. */
  trouble: string[]
  /** The path that confirms the letter of this writer, once the mail with it came. */
  waitForConfirmation: (writer: string) => Promise<string>
  close: () => Promise<void>
}

export async function openMailRoomWithPages(
  clusterUrl: string,
  { campaigns, workers, postcodesUrl }: { campaigns: number; workers: number; postcodesUrl?: string },
): Promise<MailRoomWithPages> {
  const database = await cloneDatabase(clusterUrl, { isFounded: true })
  const seats = await liftLimits(database.ownerUrl)
  const mail = await startMailCatcher({ smtpPort: 0, inboxPort: 0, keep: 100_000 })
  const sealing = generateSealingKeys()
  const personKey = randomBytes(32).toString('base64url')
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-pages-'))
  const keysFolder = mkdtempSync(join(tmpdir(), 'safe-to-report-keys-'))
  const trouble: string[] = []
  const ports = await Promise.all(Array.from({ length: campaigns }, freePort))
  const origins = ports.map((port) => `http://localhost:${port}`)
  const addresses = {
    HOST: '127.0.0.1',
    SITE_URL: 'http://localhost:9',
    CAMPAIGN_URL: origins[0] ?? '',
    INSTALLATION_FILE: 'trial',
  }
  const run = (name: string, env: Record<string, string>, index: number) =>
    runProcess({ name, env: { ...addresses, ...env }, logFolder: join(folder, `${name}-${index}`) }, (message) =>
      trouble.push(message),
    )
  const workerEnv = {
    DATABASE_URL: database.urlFor('safe_worker'),
    SMTP_URL: mail.smtpUrl,
    MAIL_FROM: 'letters@safe-to-report.example',
    SEALING_PRIVATE_KEY: sealing.privateKey,
    SEALING_KEYS_FOLDER: keysFolder,
    SYNC_EVERY_MINUTES: '0',
  }
  const campaignEnv = {
    DATABASE_URL: database.urlFor('safe_campaign'),
    SEALING_PUBLIC_KEY: sealing.publicKey,
    PERSON_KEY: personKey,
    EXIT_URL: mail.inboxUrl,
    TRUSTED_PROXY_HOPS: '1',
    ...(postcodesUrl !== undefined && { POSTCODES_IO_URL: postcodesUrl }),
  }
  const processes = await Promise.all([
    ...Array.from({ length: workers }, (_, index) => run('worker', workerEnv, index)),
    ...ports.map((port, index) => run('campaign', { ...campaignEnv, CAMPAIGN_PORT: String(port) }, index)),
  ])
  return {
    origins,
    seats,
    mails: mail.mails,
    trouble,
    waitForConfirmation: (writer) => waitForConfirmation(mail.mails, writer),
    close: async () => {
      await Promise.all(processes.map(({ stop }) => stop()))
      await mail.stop()
      await database.drop()
      for (const each of [folder, keysFolder]) rmSync(each, { recursive: true, force: true })
    },
  }
}

/** Neither brake nor pace: the seats that a letter can go to. */
async function liftLimits(ownerUrl: string): Promise<string[]> {
  const { pool, close } = openDatabase(ownerUrl, { applicationName: 'bench' })
  await pool.query('insert into letters.brakes (campaign_id) select id from letters.campaigns')
  await pool.query('update letters.pace set per_minute = null')
  const { rows } = await pool.query<{ gss: string }>(
    `
    select gss from record.constituencies join record.members on members.id = member_id
    where is_current and email is not null`,
  )
  await close()
  return rows.map(({ gss }) => gss)
}

async function waitForConfirmation(mails: readonly CaughtMail[], writer: string): Promise<string> {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const text = mails.findLast(({ recipients }) => recipients.includes(writer))?.parsed.text
    const path = /\/confirm\/[\w-]{43}/.exec(text ?? '')?.[0]
    if (path !== undefined) return path
    await sleep(50)
  }
  throw new Error('no mail that asks to confirm came within a minute')
}
