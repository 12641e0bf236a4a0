import { members, returnCounts } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { dispatchDueMail, type DispatchOptions } from '@safe-to-report/outbox/dispatch'
import {
  type Mailbox,
  openMailbox,
  createReturnAddresses,
  type ReturnAddresses,
  type ReturnEvent,
  type ReturnsOptions,
  takeReturns,
} from '@safe-to-report/outbox/returns'
import { type ImapForTests, startImapForTests } from '@safe-to-report/outbox/testing'
import { member, typed } from './letters-for-tests.ts'
import { openMailOffice, type MailOffice } from './mail-office.ts'

/** A letter that is on its way, or was, and where its envelope says it returns to. */
interface SentLetter {
  id: string
  statusToken: string
  returnsTo: string
}

/** A post office with a mailbox to which mails come back. */
export interface ReturnsOffice extends Pick<MailOffice, 'smtp' | 'worker' | 'campaign' | 'owner'> {
  office: MailOffice
  imap: ImapForTests
  mailbox: Mailbox
  addresses: ReturnAddresses
  dispatchOptions: DispatchOptions
  options: ReturnsOptions
  events: ReturnEvent[]
  take: (change?: Partial<ReturnsOptions>) => Promise<void>
  sendLetter: () => Promise<SentLetter>
  /** A letter whose connection broke after its text had left. */
  loseLetter: () => Promise<SentLetter>
  /** The texts of what arrived at its writer. */
  listArrived: () => Promise<string[]>
  listCounts: () => Promise<Pick<typeof returnCounts.$inferSelect, 'class' | 'about' | 'reason' | 'holder' | 'count'>[]>
  /** As it was before anything came back. */
  tidy: () => Promise<void>
  close: () => Promise<void>
}

/** The signal of a worker that nobody stops. */
export const neverStopped = new AbortController().signal

const afterTwoDays = (): Date => new Date(Date.now() + 172_800_000)

export async function openReturnsOffice(database: TestDatabase): Promise<ReturnsOffice> {
  const office = await openMailOffice(database)
  const imap = await startImapForTests()
  const mailbox = await openMailbox(imap.url)
  const { smtp, worker, campaign, owner, keys } = office
  const { privateKey } = keys
  const addresses = createReturnAddresses({ bounceAddress: 'back@campaign.example', privateKey })
  const dispatchOptions = { ...office.dispatchOptions, returnAddresses: addresses }
  const { open, seal } = dispatchOptions
  const events: ReturnEvent[] = []
  const onReturn = (event: ReturnEvent): void => void events.push(event)
  const publicUrl = 'https://write.example'
  const options: ReturnsOptions = { db: worker.db, open, seal, publicUrl, addresses, privateKey, onReturn }
  return {
    office,
    imap,
    mailbox,
    addresses,
    dispatchOptions,
    options,
    events,
    smtp,
    worker,
    campaign,
    owner,
    take: (change = {}) => takeReturns(mailbox, { ...options, ...change }, neverStopped),
    ...lettersOf({ office, addresses, dispatchOptions }),
    listCounts() {
      const { class: kind, about, reason, holder, count } = returnCounts
      return worker.db.select({ class: kind, about, reason, holder, count }).from(returnCounts)
    },
    async tidy() {
      smtp.fault = 'none'
      smtp.received.length = 0
      events.length = 0
      await mailbox.delete(await mailbox.list())
      await mailbox.dropSetAside(afterTwoDays())
      await owner.db.execute(
        sql`truncate letters.mail, letters.receipts, letters.return_counts, letters.returns_seen, letters.subscriptions cascade`,
      )
      await owner.db.update(members).set({ email: member.email, isCurrent: true })
    },
    async close() {
      await mailbox.close()
      await imap.close()
      await office.close()
    },
  }
}

function lettersOf({
  office,
  addresses,
  dispatchOptions,
}: Pick<ReturnsOffice, 'office' | 'addresses' | 'dispatchOptions'>): Pick<
  ReturnsOffice,
  'sendLetter' | 'loseLetter' | 'listArrived'
> {
  const { smtp } = office
  return {
    async sendLetter() {
      const { id, statusToken } = await office.queueLetter()
      await dispatchDueMail(dispatchOptions)
      const sent = smtp.received.find(({ recipients }) => recipients.includes(member.email))
      smtp.received.length = 0
      return { id, statusToken, returnsTo: sent?.sender ?? addresses.addressOf({ kind: 'letter', id }) }
    },
    async loseLetter() {
      const { id, statusToken } = await office.queueLetter()
      smtp.fault = 'cut after data'
      await dispatchDueMail(dispatchOptions)
      smtp.fault = 'none'
      smtp.received.length = 0
      if ((await office.findMail(id)).state !== 'uncertain') throw new Error('The letter was not lost.')
      return { id, statusToken, returnsTo: addresses.addressOf({ kind: 'letter', id }) }
    },
    async listArrived() {
      await dispatchDueMail(dispatchOptions)
      const arrived = smtp.received.filter(({ recipients }) => recipients.includes(typed.email))
      return arrived.map(({ parsed }) => parsed.text ?? '')
    },
  }
}
