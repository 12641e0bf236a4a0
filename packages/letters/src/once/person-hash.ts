import { createHmac, randomBytes } from 'node:crypto'
import { letterCampaigns, personKeys, persons, type Queryable } from '@safe-to-report/db'
import { eq, inArray, lt, or } from 'drizzle-orm'

/** Who writes to whom in which campaign. */
export interface PersonWriting {
  campaignId: string
  email: string
  memberId: number
}

/**
 * A hash of who writes to whom, worthless without both the process's key and the campaign's own, which is dropped when the
 * campaign has closed. `letters.confirm` lets each value through once.
 */
export async function hashPerson(db: Queryable, personKey: string, person: PersonWriting): Promise<Buffer> {
  const campaignKey = await findOrMakeKey(db, person.campaignId)
  const key = createHmac('sha256', personKey).update(campaignKey).digest()
  return createHmac('sha256', key)
    .update(`${normaliseAddress(person.email)}\n${person.memberId}`)
    .digest()
}

/** One mailbox, one text: letters' case and what stands behind a `+` do not make another. */
export function normaliseAddress(email: string): string {
  const address = email.trim().normalize('NFC').toLowerCase()
  const at = address.lastIndexOf('@')
  const name = address.slice(0, at)
  const tag = name.indexOf('+')
  return `${tag > 0 ? name.slice(0, tag) : name}${address.slice(at)}`
}

/** Drops the hashes and keys of campaigns that have closed, or whose last day is over; how many hashes. As the worker. */
export async function dropClosedPersons(db: Queryable, today: string): Promise<number> {
  const closed = db
    .select({ id: letterCampaigns.id })
    .from(letterCampaigns)
    .where(or(eq(letterCampaigns.state, 'closed'), lt(letterCampaigns.closesOn, today)))
  const { rowCount } = await db.delete(persons).where(inArray(persons.campaignId, closed))
  await db.delete(personKeys).where(inArray(personKeys.campaignId, closed))
  return rowCount ?? 0
}

async function findOrMakeKey(db: Queryable, campaignId: string): Promise<Buffer> {
  const find = () => db.select({ key: personKeys.key }).from(personKeys).where(eq(personKeys.campaignId, campaignId))
  const [found] = await find()
  if (found !== undefined) return found.key
  // Two processes may meet here: the first to insert decides.
  await db
    .insert(personKeys)
    .values({ campaignId, key: randomBytes(32) })
    .onConflictDoNothing()
  const [made] = await find()
  if (made === undefined) throw new Error(`campaign ${campaignId} has no key to hash its writers under`)
  return made.key
}
