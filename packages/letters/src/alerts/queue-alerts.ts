import { randomUUID } from 'node:crypto'
import {
  alertMail,
  mail,
  subscriptions,
  type AlertPace,
  type AlertScope,
  type Database,
  type Queryable,
} from '@safe-to-report/db'
import { and, asc, eq, inArray, isNotNull, lt, notInArray, or, sql, type SQL } from 'drizzle-orm'
import { type Open, type Seal, urgencyOf } from '@safe-to-report/outbox/seal'
import { buildAlertMail, type AlertNews } from './alert-mails.ts'
import { sealedSubscriber } from './sealed-subscriber.ts'

/** Subscriptions that are to be told the same: about the same, as often, from the same change on. */
export interface AlertGroup {
  scope: AlertScope
  slug: string | null
  pace: AlertPace
  /** All up to this change of the record has been told to them. */
  toldChange: number
}

/**
 * Groups for which it is time to look; none while alerts are stopped: at once, when the record has changed since; weekly, when the week’s moment has passed.
 *
 * @param upTo the latest change that may be told.
 * @param week the last moment at which weekly alerts were due.
 */
export async function listDueGroups(
  db: Queryable,
  { upTo, week }: { upTo: number; week: Date },
): Promise<AlertGroup[]> {
  const { scope, slug, pace, toldChange, toldAt, confirmedAt } = subscriptions
  return db
    .selectDistinct({ scope, slug, pace, toldChange })
    .from(subscriptions)
    .where(
      and(
        isNotNull(confirmedAt),
        sql`not exists (select from letters.alert_sending where stopped_at is not null)`,
        or(and(eq(pace, 'at-once'), lt(toldChange, upTo)), and(eq(pace, 'weekly'), lt(toldAt, week))),
      ),
    )
    .orderBy(asc(toldChange), asc(scope), asc(slug))
}

/** Notes that there was nothing to tell a group up to a change. */
export async function passOver(db: Queryable, group: AlertGroup, upTo: number): Promise<void> {
  await db
    .update(subscriptions)
    .set({ toldChange: upTo, toldAt: sql`now()` })
    .where(inGroup(group))
}

export interface QueueAlertsOptions {
  db: Database
  open: Open
  seal: Seal
  /** Where the campaign is reached: private links begin with it. */
  publicUrl: string
  /** Told of each subscription that does not open, most likely for a wrong key. It stays as it is. */
  onCannotOpen: (id: string) => void
}

/** Subscriptions whose alerts are queued together: few, so that whoever stops one waits for no more than these. */
const batchSize = 50

/**
 * Queues an alert for everyone in a group, and answers how many. A subscription is moved on in the transaction that queues
 * its mail, and is looked at under a lock: any number of processes queue each alert once, and a crash leaves it for another.
 */
export async function queueAlerts(
  options: QueueAlertsOptions,
  group: AlertGroup,
  { upTo, news }: { upTo: number; news: AlertNews },
): Promise<number> {
  const closed: string[] = []
  let queued = 0
  for (;;) {
    const done = await options.db.transaction((tx) => queueBatch({ ...options, tx, closed }, group, { upTo, news }))
    queued += done.queued
    closed.push(...done.closed)
    if (done.queued + done.closed.length === 0) return queued
  }
}

async function queueBatch(
  options: Omit<QueueAlertsOptions, 'db'> & { tx: Queryable; closed: readonly string[] },
  group: AlertGroup,
  { upTo, news }: { upTo: number; news: AlertNews },
): Promise<{ queued: number; closed: string[] }> {
  const { tx, publicUrl } = options
  const rows = await tx
    .select({
      id: subscriptions.id,
      sealed: subscriptions.sealed,
      wrappedKey: subscriptions.wrappedKey,
      sinceChange: subscriptions.sinceChange,
    })
    .from(subscriptions)
    .where(and(inGroup(group), notInArray(subscriptions.id, [...options.closed])))
    .limit(batchSize)
    .for('update', { skipLocked: true })
  const told: string[] = []
  const closed: string[] = []
  for (const row of rows) {
    const subscriber = await openSubscriber(options, row)
    if (subscriber === undefined) {
      closed.push(row.id)
      continue
    }
    const mailId = randomUUID()
    const content = buildAlertMail(subscriber, { news, pace: group.pace, publicUrl, sinceChange: row.sinceChange })
    const sealed = await options.seal({ id: mailId, kind: 'alert' }, JSON.stringify(content))
    await tx.insert(mail).values({ id: mailId, kind: 'alert', state: 'queued', urgency: urgencyOf.alert, ...sealed })
    await tx.insert(alertMail).values({ mailId, subscriptionId: row.id })
    told.push(row.id)
  }
  if (told.length > 0) {
    await tx
      .update(subscriptions)
      .set({ toldChange: upTo, toldAt: sql`now()` })
      .where(inArray(subscriptions.id, told))
  }
  return { queued: told.length, closed }
}

async function openSubscriber(
  { open, onCannotOpen }: Pick<QueueAlertsOptions, 'open' | 'onCannotOpen'>,
  row: { id: string; sealed: Buffer; wrappedKey: Buffer },
) {
  try {
    return sealedSubscriber.parse(JSON.parse(await open({ id: row.id, kind: 'subscription' }, row)))
  } catch {
    onCannotOpen(row.id)
    return undefined
  }
}

function inGroup({ scope, slug, pace, toldChange }: AlertGroup): SQL | undefined {
  return and(
    isNotNull(subscriptions.confirmedAt),
    eq(subscriptions.scope, scope),
    sql`${subscriptions.slug} is not distinct from ${slug}`,
    eq(subscriptions.pace, pace),
    eq(subscriptions.toldChange, toldChange),
  )
}
