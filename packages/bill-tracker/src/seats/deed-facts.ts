import {
  constituencies,
  londonToday,
  publishedAsks,
  publishedBills,
  publishedCommitteeMembers,
  publishedProceedingMembers,
  type Queryable,
} from '@safe-to-report/db'
import { and, asc, countDistinct, eq, gt, inArray, isNull, lte, max, notInArray, or } from 'drizzle-orm'

/** What a campaign's rules may ask of what a member did about an ask. None of it is for or against. */
const deedFacts = ['asked', 'signed', 'spoke'] as const
type DeedFact = (typeof deedFacts)[number]

/** Of each deed, by the slug of the ask, the last London day on which a member did it. */
export type DeedFacts = Record<DeedFact, Record<string, string>>

const { role, memberId, happenedOn, askId } = publishedProceedingMembers

/** What is public of what a member asked, signed and said: a name that was taken off a motion is not there any more. */
export async function findDeedFacts(db: Queryable, member: number): Promise<DeedFacts> {
  const rows = await db
    .select({ role, ask: publishedAsks.slug, lastOn: max(happenedOn) })
    .from(publishedProceedingMembers)
    .innerJoin(publishedAsks, eq(publishedAsks.id, askId))
    .where(and(eq(memberId, member), inArray(role, [...deedFacts])))
    .groupBy(role, publishedAsks.slug)
  const of = (deed: DeedFact): Record<string, string> =>
    Object.fromEntries(rows.flatMap((row) => (row.role === deed && row.lastOn ? [[row.ask, row.lastOn] as const] : [])))
  return { asked: of('asked'), signed: of('signed'), spoke: of('spoke') }
}

const { startedOn, endedOn } = publishedCommitteeMembers
/** Of a bill that is over nobody sits on the committee, whatever Parliament's list of it still says. */
const over = ['act', 'fell', 'withdrawn', 'lost'] as const
const sitsNow = and(
  or(isNull(startedOn), lte(startedOn, londonToday)),
  or(isNull(endedOn), gt(endedOn, londonToday)),
  or(isNull(publishedBills.outcome), notInArray(publishedBills.outcome, [...over])),
)

/** The bills, by their slug, on whose committee a member sits today, by the database's clock. */
export async function findBillCommittees(db: Queryable, member: number): Promise<string[]> {
  return (await listBillCommittees(db, member)).map(({ slug }) => slug)
}

/** The same with the names of the bills. */
export function listBillCommittees(db: Queryable, member: number): Promise<{ slug: string; title: string }[]> {
  return db
    .selectDistinct({ slug: publishedBills.slug, title: publishedBills.shortTitle })
    .from(publishedCommitteeMembers)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedCommitteeMembers.billId))
    .where(and(eq(publishedCommitteeMembers.memberId, member), sitsNow))
    .orderBy(asc(publishedBills.slug))
}

/** How many of the MPs who sit now a rule about what they did fits. */
export interface DeedCounts {
  asks: { slug: string; title: string; fits: Record<DeedFact, number> }[]
  /** The bills before Parliament on the record. */
  bills: { slug: string; title: string; fits: number }[]
}

/** For each ask of the record and each bill that is not over, how many MPs such rules fit. */
export async function countDeeds(db: Queryable): Promise<DeedCounts> {
  const [asks, done, bills, sitting] = await Promise.all([
    db
      .select({ slug: publishedAsks.slug, title: publishedAsks.title })
      .from(publishedAsks)
      .orderBy(asc(publishedAsks.position)),
    db
      .select({ role, ask: publishedAsks.slug, members: countDistinct(memberId) })
      .from(publishedProceedingMembers)
      .innerJoin(publishedAsks, eq(publishedAsks.id, askId))
      .innerJoin(constituencies, eq(constituencies.memberId, memberId))
      .groupBy(role, publishedAsks.slug),
    db
      .select({ slug: publishedBills.slug, title: publishedBills.shortTitle })
      .from(publishedBills)
      .where(eq(publishedBills.outcome, 'in-progress'))
      .orderBy(asc(publishedBills.shortTitle)),
    db
      .select({ slug: publishedBills.slug, members: countDistinct(publishedCommitteeMembers.memberId) })
      .from(publishedCommitteeMembers)
      .innerJoin(publishedBills, eq(publishedBills.id, publishedCommitteeMembers.billId))
      .innerJoin(constituencies, eq(constituencies.memberId, publishedCommitteeMembers.memberId))
      .where(sitsNow)
      .groupBy(publishedBills.slug),
  ])
  const count = (ask: string, deed: DeedFact): number =>
    done.find((row) => row.ask === ask && row.role === deed)?.members ?? 0
  return {
    asks: asks.map(({ slug, title }) => ({
      slug,
      title,
      fits: { asked: count(slug, 'asked'), signed: count(slug, 'signed'), spoke: count(slug, 'spoke') },
    })),
    bills: bills.map(({ slug, title }) => ({
      slug,
      title,
      fits: sitting.find((row) => row.slug === slug)?.members ?? 0,
    })),
  }
}
