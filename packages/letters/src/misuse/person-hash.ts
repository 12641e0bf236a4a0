import { createHmac } from 'node:crypto'
import { personKeys, persons, type Queryable } from '@safe-to-report/db'
import { eq, inArray } from 'drizzle-orm'
import { type Recipient, recipientKey } from '../recipient.ts'
import { selectClosedCampaigns } from '../campaign/closed-campaigns.ts'
import { findOrMakeKey } from './find-or-make-key.ts'
import { mailboxOf } from './mailbox/mailbox-of.ts'

/** Who writes to whom in which campaign. */
export interface PersonWriting {
  campaignId: string
  email: string
  recipient: Recipient
}

/**
 * A hash of who writes to whom, worthless without both the process's key and the campaign's own, which is dropped when the
 * campaign has closed. `letters.confirm` lets each value through once.
 */
export async function hashPerson(db: Queryable, personKey: string, person: PersonWriting): Promise<Buffer> {
  const campaignKey = await findCampaignKey(db, person.campaignId)
  const key = createHmac('sha256', personKey).update(campaignKey).digest()
  return createHmac('sha256', key)
    .update(`${mailboxOf(person.email)}\n${recipientKey(person.recipient)}`)
    .digest()
}

/** Drops the hashes and keys of campaigns that have closed, or whose last day is over; how many hashes. As the worker. */
export async function dropClosedPersons(db: Queryable): Promise<number> {
  const closed = selectClosedCampaigns(db)
  const { rowCount } = await db.delete(persons).where(inArray(persons.campaignId, closed))
  await db.delete(personKeys).where(inArray(personKeys.campaignId, closed))
  return rowCount ?? 0
}

function findCampaignKey(db: Queryable, campaignId: string): Promise<Buffer> {
  return findOrMakeKey({
    of: `writers in campaign ${campaignId}`,
    find: () => db.select({ key: personKeys.key }).from(personKeys).where(eq(personKeys.campaignId, campaignId)),
    insert: (key) => db.insert(personKeys).values({ campaignId, key }).onConflictDoNothing(),
  })
}
