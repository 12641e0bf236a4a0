import {
  constituencies,
  members,
  syncRuns,
  type Database,
  type Queryable,
  inBatches,
  inOneTransaction,
} from '@safe-to-report/db'
import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { ParliamentAnswerChanged } from '../asking/errors.ts'
import { toLondonDay } from '../asking/london-day.ts'
import type { ConstituencyAnswer } from './members-answers.ts'
import type { MembersClient } from './members-client.ts'
import { todayInLondon } from '../../words/london-date.ts'
import { memberOf, planMembers, type MembersPlan, type SeatAnswer } from './plan-members.ts'
import type { Synced } from '../planning/synced.ts'

export interface SyncMembersOptions {
  db: Database
  client: MembersClient
  onProgress: (line: string) => void
  now: () => Date
}

/** What a run says that found every seat vacant, and did not take Parliament's word for it yet. */
const nobodySitsDetail =
  'Parliament lists nobody for any seat, as when it is dissolved. The record stays as it was until the next run finds the same; whoever knows it to be so can run it now: npm run sync -- members'

/**
 * Gives every seat the member that Parliament gives it, with the address letters go to. Everything is fetched before the
 * first row is written. That nobody sits at all (Parliament is dissolved, or its answer is at fault) is written when two
 * runs in a row find it: letters that wait go back to their writers then.
 * @throws ParliamentUnreachable, ParliamentAnswerChanged
 */
export async function syncMembers({ db, client, onProgress, now }: SyncMembersOptions): Promise<Synced> {
  const today = todayInLondon(now())
  const answers = await fetchSeats({ client, onProgress, today })
  const fetchedAt = now()
  const plan = await inOneTransaction(db, async (tx) => {
    if (await wouldEmptyTheHouse(tx, answers)) return undefined
    const stored = { seats: await tx.select().from(constituencies), members: await tx.select().from(members) }
    const made = planMembers(stored, answers, today)
    await applyMembers(tx, made, { today, fetchedAt })
    return made
  })
  if (!plan) return { changed: 0, detail: nobodySitsDetail }
  return {
    changed: plan.members.length + plan.seats.length + plan.left.length,
    detail: tellUnmatched(plan),
    tally: [
      { what: `members new or changed: ${plan.members.length}`, which: [] },
      { what: `seats that changed hands: ${plan.seats.length}`, which: [] },
      { what: `members who left: ${plan.left.length}`, which: [] },
    ].filter(({ what }) => !what.endsWith(' 0')),
  }
}

interface FetchSeatsOptions {
  client: MembersClient
  onProgress: (line: string) => void
  today: string
}

/** Whether these answers take away every member there is, and the last run that got to its end did not say so too. */
async function wouldEmptyTheHouse(tx: Queryable, answers: readonly SeatAnswer[]): Promise<boolean> {
  if (answers.some(({ member }) => member !== undefined)) return false
  const [held] = await tx
    .select({ gss: constituencies.gss })
    .from(constituencies)
    .where(eq(constituencies.seat, 'held'))
    .limit(1)
  if (!held) return false
  const [before] = await tx
    .select({ detail: syncRuns.detail })
    .from(syncRuns)
    .where(and(eq(syncRuns.target, 'members'), eq(syncRuns.outcome, 'done')))
    .orderBy(desc(syncRuns.startedAt))
    .limit(1)
  return before?.detail !== nobodySitsDetail
}

async function fetchSeats({ client, onProgress, today }: FetchSeatsOptions): Promise<SeatAnswer[]> {
  const onPage = (found: number, total: number): void => onProgress(`${found} of ${total} constituencies`)
  const listed = await client.fetchConstituencies(onPage)
  const current = listed.filter((constituency) => isCurrent(constituency, today))
  if (current.length === 0) {
    const urlPath = '/api/Location/Constituency/Search'
    throw new ParliamentAnswerChanged({ failingPath: 'items', urlPath, what: 'it lists no seat of today' })
  }
  let done = 0
  return Promise.all(
    current.map(async (constituency) => {
      const member = memberOf(constituency, today)
      const contacts = member ? await client.fetchContacts(member.id) : []
      done += 1
      if (done % 50 === 0 || done === current.length) onProgress(`contacts of ${done} of ${current.length} seats`)
      return { constituency, member, contacts }
    }),
  )
}

function isCurrent({ endDate }: ConstituencyAnswer, today: string): boolean {
  const endedOn = toLondonDay(endDate)
  return endedOn === undefined || endedOn > today
}

async function applyMembers(tx: Queryable, plan: MembersPlan, at: { today: string; fetchedAt: Date }): Promise<void> {
  const stamp = { asOf: at.today, fetchedAt: at.fetchedAt }
  await inBatches(plan.members, (batch) =>
    tx
      .insert(members)
      .values(batch.map((member) => ({ ...member, ...stamp })))
      .onConflictDoUpdate({ target: members.id, set: allOf }),
  )
  for (const { gss, set } of plan.seats) {
    await tx.update(constituencies).set(set).where(eq(constituencies.gss, gss))
  }
  await inBatches(plan.left, (batch) =>
    tx
      .update(members)
      .set({ isCurrent: false, ...stamp })
      .where(inArray(members.id, batch)),
  )
  await inBatches(plan.confirmed, (batch) =>
    tx
      .update(members)
      .set(stamp)
      .where(and(inArray(members.id, batch), lt(members.asOf, at.today))),
  )
}

const allOf = {
  name: sql`excluded.name`,
  party: sql`excluded.party`,
  house: sql`excluded.house`,
  email: sql`excluded.email`,
  phone: sql`excluded.phone`,
  postalAddress: sql`excluded.postal_address`,
  website: sql`excluded.website`,
  isCurrent: sql`excluded.is_current`,
  isSample: sql`excluded.is_sample`,
  asOf: sql`excluded.as_of`,
  fetchedAt: sql`excluded.fetched_at`,
}

function tellUnmatched({ unmatched }: MembersPlan): string | null {
  if (unmatched.length === 0) return null
  const some = unmatched.slice(0, 5).join('; ')
  return `${unmatched.length} of Parliament's seats match none of ours by name: ${some}`
}
