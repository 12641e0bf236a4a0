import { mail, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { confirmLetter } from '../confirm-letter.ts'
import type { DispatchEvent, DispatchOptions } from '../dispatch/dispatch-mail.ts'
import { dispatchDueMail } from '../dispatch/dispatch-mail.ts'
import { openTransport } from '../dispatch/open-transport.ts'
import type { LetterToSubmit } from '../letter-form.ts'
import { createOpener, createSealer, generateSealingKeys } from '../sealing.ts'
import { submitLetter } from '../submit-letter.ts'
import { aLetter, foundForTests } from './letters-for-tests.ts'
import { startSmtpForTests, type SmtpForTests } from './smtp-for-tests.ts'

/** Everything a letter passes through, each part in the role it has in life. */
export interface PostOffice {
  owner: OpenDatabase
  campaign: OpenDatabase
  worker: OpenDatabase
  smtp: SmtpForTests
  keys: { publicKey: string; privateKey: string }
  events: DispatchEvent[]
  dispatchOptions: DispatchOptions
  /** Submits a letter, reads the confirmation mail as it arrived, and confirms. */
  queueLetter: (change?: Partial<LetterToSubmit>) => Promise<{ id: string; statusToken: string }>
  findMail: (id: string) => Promise<typeof mail.$inferSelect>
  close: () => Promise<void>
}

export async function openPostOffice(database: TestDatabase): Promise<PostOffice> {
  const { campaignId } = await foundForTests(database)
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner', max: 2 })
  const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
  const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
  const smtp = await startSmtpForTests()
  const keys = await generateSealingKeys()
  const seal = createSealer(keys.publicKey)
  const transport = openTransport({ smtpUrl: smtp.url, maxConnections: 5 })
  const events: DispatchEvent[] = []
  const publicUrl = 'https://write.example'
  const dispatchOptions: DispatchOptions = {
    db: worker.db,
    transport,
    open: createOpener(keys.privateKey),
    seal,
    mailFrom: 'post@campaign.example',
    publicUrl,
    inFlight: 5,
    leaseSeconds: 30,
    retry: { connection: { firstSeconds: 60, mostSeconds: 60 }, answer: { firstSeconds: 60, mostSeconds: 60 } },
    onEvent: (event) => events.push(event),
  }

  const queueLetter: PostOffice['queueLetter'] = async (change = {}) => {
    const before = smtp.fault
    smtp.fault = 'none'
    const options = { db: campaign.db, seal, now: new Date(), publicUrl }
    const { statusToken } = await submitLetter(options, aLetter(campaignId, change))
    await dispatchDueMail(dispatchOptions)
    const confirmation = smtp.received.findLast((received) => received.parsed.text?.includes(statusToken))
    const confirmToken = /\/confirm\/([\w-]{43})/.exec(confirmation?.parsed.text ?? '')?.[1] ?? ''
    const { outcome } = await confirmLetter(campaign.db, confirmToken)
    if (outcome !== 'confirmed') throw new Error(`confirming answered ${outcome}`)
    smtp.fault = before
    const [row] = await worker.db.select({ id: mail.id }).from(mail).where(eq(mail.state, 'queued'))
    if (row === undefined) throw new Error('no letter is queued')
    return { id: row.id, statusToken }
  }

  return {
    owner,
    campaign,
    worker,
    smtp,
    keys,
    events,
    dispatchOptions,
    queueLetter,
    findMail: async (id) => {
      const [row] = await worker.db.select().from(mail).where(eq(mail.id, id))
      if (row === undefined) throw new Error(`no mail ${id}`)
      return row
    },
    close: async () => {
      transport.close()
      await smtp.close()
      await Promise.all([owner.close(), campaign.close(), worker.close()])
    },
  }
}
