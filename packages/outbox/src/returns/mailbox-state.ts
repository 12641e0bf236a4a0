import {
  londonToday,
  members,
  returnCounts,
  returnMailbox,
  returnsSeen,
  type MailKind,
  type Queryable,
  type RecipientKind,
  type ReturnClass,
  type ReturnReason,
} from '@safe-to-report/db'
import { and, eq, gte, lt, sql } from 'drizzle-orm'

const daysSeen = 60

/** Says that no mailbox is set up, or that one is: then it is read, or there is trouble. */
export async function saveMailboxIsRead(db: Queryable, isRead: boolean): Promise<void> {
  const trouble = { trouble: null, troubleSince: null }
  await db
    .insert(returnMailbox)
    .values({ isRead })
    .onConflictDoUpdate({ target: returnMailbox.isOnlyRow, set: isRead ? { isRead } : { isRead, ...trouble } })
}

/** The mailbox was just read to its end. `trouble` is what did not keep us from it, in our words. */
export async function saveMailboxRead(db: Queryable, unclearHeld: number, trouble?: string): Promise<void> {
  const state = { isRead: true, lastReadAt: sql`now()`, trouble: trouble ?? null, unclearHeld }
  const troubleSince = trouble === undefined ? sql`null` : sql`now()`
  const since = trouble === undefined ? sql`null` : sql`coalesce(${returnMailbox.troubleSince}, now())`
  await db
    .insert(returnMailbox)
    .values({ ...state, troubleSince })
    .onConflictDoUpdate({ target: returnMailbox.isOnlyRow, set: { ...state, troubleSince: since } })
}

/** The mailbox cannot be read. `trouble` is in our words. */
export async function saveMailboxTrouble(db: Queryable, trouble: string): Promise<void> {
  await db
    .insert(returnMailbox)
    .values({ isRead: true, trouble, troubleSince: sql`now()` })
    .onConflictDoUpdate({
      target: returnMailbox.isOnlyRow,
      set: { isRead: true, trouble, troubleSince: sql`coalesce(${returnMailbox.troubleSince}, now())` },
    })
}

/** Forgets the fingerprints of returns of long ago: their mails left the mailbox then. */
export async function dropOldReturns(db: Queryable): Promise<void> {
  await db.delete(returnsSeen).where(lt(returnsSeen.seenAt, sql`now() - ${daysSeen} * interval '1 day'`))
}

export interface ReturnsOverview {
  /** False: no mailbox is set up, or no worker ever ran. */
  isRead: boolean
  lastReadAt: Date | null
  trouble: { says: string; since: Date } | null
  /** Mails that wait in the folder of what nobody could make out. */
  unclearHeld: number
  /** Of the days asked for, the most first. */
  counts: { class: ReturnClass; reason: ReturnReason | null; about: MailKind | null; count: number }[]
  /** Letters that did not reach a recipient's address, the most first: somebody should check the address. */
  recipients: { kind: RecipientKind; holder: number; name: string | null; class: ReturnClass; count: number }[]
  /** How many of our mails were refused of late for what we are or send: nothing about the addresses that they went to. */
  refusedLately: number
}

/** Of a refusal for our sake (`policy`) no recipient's address is to blame. */
const failures: readonly ReturnClass[] = ['no-such-address', 'mailbox-full', 'not-delivered']
/** Whoever mends what refuses us sees the alarm go within so many days. */
const daysOfAlarm = 2

/** How many mails were refused of late, and that is for staff to mend: today, and the days before. */
export async function countRefusedLately(db: Queryable): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`coalesce(sum(${returnCounts.count}), 0)::int` })
    .from(returnCounts)
    .where(
      sql`${returnCounts.day} >= ${londonToday} - ${daysOfAlarm}::integer and ${returnCounts.class} = 'policy' and ${returnCounts.reason} is null`,
    )
  return row?.count ?? 0
}

/** What came back in so many days up to today, in numbers: nobody's letter, and no word of a mail. */
export async function findReturnsOverview(db: Queryable, days: number): Promise<ReturnsOverview> {
  const since = sql`${londonToday} - ${days}::integer`
  const [state] = await db.select().from(returnMailbox)
  const total = sql<number>`sum(${returnCounts.count})::int`
  const columns = { class: returnCounts.class, reason: returnCounts.reason, about: returnCounts.about }
  const counts = await db
    .select({ ...columns, count: total })
    .from(returnCounts)
    .where(gte(returnCounts.day, since))
    .groupBy(returnCounts.class, returnCounts.reason, returnCounts.about)
    .orderBy(sql`4 desc`, returnCounts.class)
  const recipient = { kind: returnCounts.recipientKind, holder: returnCounts.holder }
  const failing = await db
    .select({ ...recipient, name: members.name, class: returnCounts.class, count: total })
    .from(returnCounts)
    .leftJoin(members, and(eq(returnCounts.recipientKind, 'member'), eq(members.id, returnCounts.holder)))
    .where(
      sql`${returnCounts.day} >= ${since} and ${returnCounts.holder} is not null and (${returnCounts.class} in ${failures} or ${returnCounts.reason} = 'box-closed')`,
    )
    .groupBy(returnCounts.recipientKind, returnCounts.holder, members.name, returnCounts.class)
    .orderBy(sql`5 desc`, returnCounts.recipientKind, returnCounts.holder)
  return {
    isRead: state?.isRead ?? false,
    lastReadAt: state?.lastReadAt ?? null,
    trouble: state?.trouble && state.troubleSince ? { says: state.trouble, since: state.troubleSince } : null,
    unclearHeld: state?.unclearHeld ?? 0,
    counts,
    refusedLately: await countRefusedLately(db),
    recipients: failing.flatMap(({ kind, holder, ...row }) =>
      kind === null || holder === null ? [] : [{ kind, holder, ...row }],
    ),
  }
}
