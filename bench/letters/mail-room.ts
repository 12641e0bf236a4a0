import { join } from 'node:path'
import { openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { confirmLetter, submitLetter } from '@safe-to-report/letters/writing'
import type { Seal } from '@safe-to-report/outbox/seal'
import { aLetter, foundForTests } from '@safe-to-report/letters/testing'
import { openKeys } from '@safe-to-report/outbox/testing'
import { sql } from 'drizzle-orm'
import { root } from '../../launch/places.ts'
import { startChild, type Child } from './start-child.ts'
import type { Sink } from './start-sink.ts'

/** Some three hundred words: a letter of usual length. */
export const letterBody = 'I write to ask that those who report abuse to the police are safe in doing so. '.repeat(25)

/** The letters' side of the product over a fresh database, every limit of pace lifted. */
export interface MailRoom {
  database: TestDatabase
  campaignId: string
  owner: OpenDatabase
  campaign: OpenDatabase
  publicKey: string
  keysFolder: string
  /** Submits letters through the product's own function: the tokens that confirm them. Their confirmation mails are taken back. */
  submit: (count: number) => Promise<string[]>
  /** Submits and confirms letters: all wait to be sent. */
  queue: (count: number) => Promise<void>
  /** Puts every letter back, as if it had never been sent: sealing thousands anew is what takes long. */
  queueAgain: () => Promise<void>
  /** What is held, by kind and state. */
  countHeld: () => Promise<Map<string, number>>
  /** Forgets every mail. */
  clear: () => Promise<void>
  workerEnv: (sink: Pick<Sink, 'url'>) => Record<string, string>
  startWorker: (sink: Pick<Sink, 'url'>, env?: Record<string, string>) => Promise<Child>
  close: () => Promise<void>
}

export async function openMailRoom(clusterUrl: string): Promise<MailRoom> {
  const database = await cloneDatabase(clusterUrl)
  const { campaignId } = await foundForTests(database)
  await insistOnCommits(database)
  const owner = openDatabase(database.ownerUrl, { applicationName: 'bench', max: 2, onIdleError: () => undefined })
  // The brake on floods would hold nearly all for staff.
  await owner.db.execute(sql`insert into letters.brakes (campaign_id) values (${campaignId})`)
  const campaign = openDatabase(database.urlFor('safe_campaign'), {
    applicationName: 'bench campaign',
    onIdleError: () => undefined,
  })
  const dayKeys = await openKeys(database)
  const { keys, seal, workerEnv: keysEnv } = dayKeys
  const submit = async (count: number): Promise<string[]> => {
    const tokens = await inParallel(count, 10, () => submitOne(campaign, seal, campaignId))
    await owner.db.execute(sql`delete from letters.mail where kind = 'confirmation'`)
    return tokens
  }
  const workerEnv: MailRoom['workerEnv'] = (sink) => ({
    DATABASE_URL: database.urlFor('safe_worker'),
    SMTP_URL: sink.url,
    MAIL_FROM: 'post@campaign.example',
    ...keysEnv,
    CAMPAIGN_URL: 'https://write.example',
    SITE_URL: 'https://site.example',
    SYNC_EVERY_MINUTES: '0',
    NODE_ENV: 'production',
  })
  return {
    database,
    campaignId,
    owner,
    campaign,
    publicKey: keys.publicKey,
    keysFolder: keysEnv.SEALING_KEYS_FOLDER,
    submit,
    queue: async (count) => {
      const tokens = (await submit(count)).values()
      await inParallel(count, 10, () => confirmLetter(campaign.db, tokens.next().value ?? ''))
    },
    queueAgain: () => queueAgain(owner),
    countHeld: () => countHeld(owner),
    clear: async () => {
      await owner.db.execute(sql`truncate letters.mail, letters.receipts, letters.receipt_days cascade`)
      await owner.db.execute(sql`vacuum analyze letters.mail`)
    },
    workerEnv,
    startWorker: (sink, env = {}) =>
      startChild([join(root, 'apps', 'worker', 'src', 'main.ts')], { ...workerEnv(sink), ...env }),
    close: async () => {
      await Promise.all([owner.close(), campaign.close(), dayKeys.close()])
      await database.drop()
    },
  }
}

/** Throw-away clusters answer before a commit is written; what is killed here must not lose one. */
async function insistOnCommits({ ownerUrl }: TestDatabase): Promise<void> {
  const { pool, close } = openDatabase(ownerUrl, { applicationName: 'bench', max: 1 })
  await pool.query(`alter database ${new URL(ownerUrl).pathname.slice(1)} set synchronous_commit = on`)
  await close()
}

/** Submits one letter: the token that confirms it. */
export async function submitOne(campaign: OpenDatabase, seal: Seal, campaignId: string): Promise<string> {
  let confirmToken: string | undefined
  const read: Seal = (owner, content) => {
    confirmToken ??= /\/confirm\/([\w-]{43})/.exec(content)?.[1]
    return seal(owner, content)
  }
  const options = { db: campaign.db, seal: read, publicUrl: 'https://write.example' }
  await submitLetter(options, aLetter(campaignId, { body: letterBody }))
  if (confirmToken === undefined) throw new Error('a letter was submitted that nobody can confirm')
  return confirmToken
}

async function queueAgain({ db }: OpenDatabase): Promise<void> {
  await db.transaction(async (tx) => {
    // No such move is allowed: the rules stand aside for it.
    await tx.execute(sql`alter table letters.mail disable trigger user`)
    await tx.execute(sql`
      update letters.mail set state = 'queued', attempts = 0, run_at = now(), data_at = null, handed_over_at = null,
        tried_since = null, erase_at = null where kind = 'letter'`)
    await tx.execute(sql`alter table letters.mail enable trigger user`)
  })
  await db.execute(sql`vacuum analyze letters.mail`)
}

async function countHeld({ db }: OpenDatabase): Promise<Map<string, number>> {
  const { rows } = await db.execute<{ what: string; held: string }>(
    sql`select kind || ' ' || state as what, count(*) as held from letters.mail group by 1`,
  )
  return new Map(rows.map(({ what, held }) => [what, Number(held)]))
}

/** Does the same so many times, some at once. */
export async function inParallel<Result>(
  count: number,
  atOnce: number,
  work: (index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  let begun = 0
  await Promise.all(
    Array.from({ length: Math.min(atOnce, count) }, async () => {
      while (begun < count) {
        const index = begun
        begun += 1
        results[index] = await work(index)
      }
    }),
  )
  return results
}

/** Waits until something is so, so many seconds at most. */
export async function until(what: string, seconds: number, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + seconds * 1_000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`after ${seconds} s: ${what} was not so`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
