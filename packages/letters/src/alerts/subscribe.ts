import { randomUUID } from 'node:crypto'
import { alertMail, mail, mailedLinks, readClock, type Database } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { requireHash, newToken, type Seal, urgencyOf } from '@safe-to-report/outbox/seal'
import { alertForm, type AlertForm } from './alert-form.ts'
import { buildAlertConfirmationMail } from './alert-mails.ts'
import type { SealedSubscriber } from './sealed-subscriber.ts'

/** How long there is to confirm; the table's own default holds to the same. */
const hoursToConfirm = 24

export interface SubscribeOptions {
  db: Database
  seal: Seal
  /** Where the campaign is reached: private links begin with it. */
  publicUrl: string
  /** Its writer's, and whether that has had enough mails today (`countMail`). Absent: it gets its mail. */
  mailbox?: { mailboxHash: Buffer; isWithheld: boolean }
}

/**
 * Keeps a wish for alerts, sealed and unconfirmed, and queues the mail that asks its writer to confirm, both or neither.
 * Nobody is told whether an address was here before: it is not known. Throws a `ZodError` for what `alertForm` refuses.
 */
export async function subscribe(options: SubscribeOptions, asked: AlertForm): Promise<void> {
  const { db, seal, publicUrl, mailbox } = options
  const { email: to, topic, pace, language } = alertForm.parse(asked)
  const [id, mailId] = [randomUUID(), randomUUID()]
  const [token, stopToken] = [newToken(), newToken()]
  const until = new Date((await readClock(db)).getTime() + hoursToConfirm * 3_600_000)
  const subscriber: SealedSubscriber = { to, language, token, stopToken }
  const kept = await seal({ id, kind: 'subscription' }, JSON.stringify(subscriber))
  const asking = buildAlertConfirmationMail(subscriber, { publicUrl, until, isWithheld: mailbox?.isWithheld === true })
  const sealedMail = await seal({ id: mailId, kind: 'alert-confirmation' }, JSON.stringify(asking))

  await db.transaction(async (tx) => {
    // Not Drizzle's insert: that names every column, and this role may give values to these alone.
    await tx.execute(sql`
      insert into letters.subscriptions (id, sealed, wrapped_key, token_hash, stop_token_hash, scope, slug, pace)
      values (${id}, ${kept.sealed}, ${kept.wrappedKey}, ${requireHash(token)}, ${requireHash(stopToken)},
        ${topic.scope}, ${topic.slug}, ${pace})`)
    await tx.insert(mail).values({
      id: mailId,
      kind: 'alert-confirmation',
      state: 'queued',
      urgency: urgencyOf['alert-confirmation'],
      ...sealedMail,
    })
    await tx.insert(alertMail).values({ mailId, subscriptionId: id })
    if (mailbox !== undefined) {
      await tx.insert(mailedLinks).values({ tokenHash: requireHash(token), mailboxHash: mailbox.mailboxHash })
    }
  })
}
