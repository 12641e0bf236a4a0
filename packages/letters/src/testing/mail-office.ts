import { mail, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { confirmLetter } from '../writing/confirm-letter.ts'
import {
  type DispatchEvent,
  type DispatchOptions,
  dispatchDueMail,
  openTransport,
} from '@safe-to-report/outbox/dispatch'
import type { LetterToSubmit } from '../writing/letter-form.ts'
import type { Seal } from '@safe-to-report/outbox/seal'
import { submitLetter } from '../writing/submit-letter.ts'
import { aLetter, foundForTests } from './letters-for-tests.ts'
import { type KeysForTests, openKeys, startSmtpForTests, type SmtpForTests } from '@safe-to-report/outbox/testing'

/** Everything a letter passes through, each part in the role it has in life. */
export interface MailOffice {
  campaignId: string
  owner: OpenDatabase
  campaign: OpenDatabase
  worker: OpenDatabase
  smtp: SmtpForTests
  keys: KeysForTests['keys']
  dayKeys: KeysForTests
  events: DispatchEvent[]
  dispatchOptions: DispatchOptions
  /** Submits a letter, reads the confirmation mail as it arrived, and confirms. */
  queueLetter: (change?: Partial<LetterToSubmit>) => Promise<{ id: string; statusToken: string }>
  /** Submits and confirms without waiting for any mail: confirmations and letters are all queued. */
  queueMany: (count: number) => Promise<void>
  findMail: (id: string) => Promise<typeof mail.$inferSelect>
  /** Every mail that is held, by id, kind and state. */
  listMail: () => Promise<Pick<typeof mail.$inferSelect, 'id' | 'kind' | 'state'>[]>
  /** Ends, as an operator could, every connection that processes of the worker's role have to the database. */
  dropWorkerConnections: () => Promise<void>
  close: () => Promise<void>
}

/** Settings under which nothing is tried again within a test, unless it asks. */
const unhurried = {
  mailFrom: 'post@campaign.example',
  publicUrl: 'https://write.example',
  inFlight: 5,
  leaseSeconds: 30,
  retry: { connection: { firstSeconds: 60, mostSeconds: 60 }, answer: { firstSeconds: 60, mostSeconds: 60 } },
}

export async function openMailOffice(database: TestDatabase, { slowness = 20 } = {}): Promise<MailOffice> {
  const { campaignId } = await foundForTests(database)
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner', max: 2 })
  const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
  const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
  const smtp = await startSmtpForTests({ slowness })
  const dayKeys = await openKeys(database)
  const { keys, seal, open } = dayKeys
  const transport = openTransport({ smtpUrl: smtp.url, maxConnections: 5 })
  const events: DispatchEvent[] = []
  const dispatchOptions: DispatchOptions = {
    ...unhurried,
    db: worker.db,
    transport,
    open,
    seal,
    onEvent: (event) => events.push(event),
  }

  const submit = (sealing: Seal, change?: Partial<LetterToSubmit>): Promise<{ statusToken: string }> => {
    const options = { db: campaign.db, seal: sealing, publicUrl: unhurried.publicUrl }
    return submitLetter(options, aLetter(campaignId, change))
  }

  return {
    campaignId,
    owner,
    campaign,
    worker,
    smtp,
    keys,
    dayKeys,
    events,
    dispatchOptions,
    queueLetter: async (change) => {
      const { fault } = smtp
      smtp.fault = 'none'
      const { statusToken } = await submit(seal, change)
      await dispatchDueMail(dispatchOptions)
      smtp.fault = fault
      const confirmation = smtp.received.findLast((received) => received.parsed.text?.includes(statusToken))
      await confirm(campaign, findConfirmToken(confirmation?.parsed.text))
      return { id: await findQueuedId(worker), statusToken }
    },
    queueMany: async (count) => {
      for (let done = 0; done < count; done += 1) await queueUnread(campaign, submit, seal)
    },
    findMail: (id) => findMail(worker, id),
    listMail: () => worker.db.select({ id: mail.id, kind: mail.kind, state: mail.state }).from(mail),
    dropWorkerConnections: () => dropWorkerConnections(owner),
    close: async () => {
      transport.close()
      await smtp.close()
      await Promise.all([owner.close(), campaign.close(), worker.close(), dayKeys.close()])
    },
  }
}

/** Submits a letter and confirms it with the token as it was sealed, unread by anybody. */
async function queueUnread(
  campaign: OpenDatabase,
  submit: (sealing: Seal) => Promise<unknown>,
  seal: Seal,
): Promise<void> {
  let confirmToken: string | undefined
  await submit((owner, content) => {
    confirmToken ??= findConfirmToken(content)
    return seal(owner, content)
  })
  await confirm(campaign, confirmToken)
}

function findConfirmToken(text: string | undefined): string | undefined {
  return /\/confirm\/([\w-]{43})/.exec(text ?? '')?.[1]
}

async function confirm(campaign: OpenDatabase, confirmToken: string | undefined): Promise<void> {
  const { outcome } = await confirmLetter(campaign.db, confirmToken ?? '')
  if (outcome !== 'confirmed') throw new Error(`confirming answered ${outcome}`)
}

async function findMail(worker: OpenDatabase, id: string): Promise<typeof mail.$inferSelect> {
  const [row] = await worker.db.select().from(mail).where(eq(mail.id, id))
  if (row === undefined) throw new Error(`no mail ${id}`)
  return row
}

async function findQueuedId(worker: OpenDatabase): Promise<string> {
  const [row] = await worker.db.select({ id: mail.id }).from(mail).where(eq(mail.state, 'queued'))
  if (row === undefined) throw new Error('no letter is queued')
  return row.id
}

async function dropWorkerConnections(owner: OpenDatabase): Promise<void> {
  await owner.db.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where usename = 'safe_worker' and datname = current_database()`)
}
