import {
  publishedAsks,
  publishedMembers,
  publishedSeats,
  publishedStances,
  type Queryable,
  type StanceSide,
} from '@safe-to-report/db'
import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import type { AskHeading } from '../pages/heading-types.ts'
import { withSources } from '../pages/sources.ts'
import type { Stance, StancesOnAsk, StanceTally } from './stance-types.ts'
import { tallyStances } from './tally-stances.ts'

/** What a member said about each ask of the record, in the order of the asks. */
export async function listStancesOf(db: Queryable, memberId: number): Promise<StancesOnAsk[]> {
  const [asks, stances] = await Promise.all([
    db
      .select({ id: publishedAsks.id, slug: publishedAsks.slug, title: publishedAsks.title })
      .from(publishedAsks)
      .orderBy(asc(publishedAsks.position)),
    listStances(db, eq(publishedStances.memberId, memberId)),
  ])
  return asks.map(({ id, slug, title }) => ({
    ask: { slug, title },
    said: stances.filter(({ askId }) => askId === id).map(({ stance }) => stance),
  }))
}

/** What members said last about an ask, whether or not they sit now. */
export async function listStanding(db: Queryable, askId: string): Promise<{ memberId: number; stance: Stance }[]> {
  return listStances(db, and(eq(publishedStances.askId, askId), eq(publishedStances.stands, true)))
}

/** The newest first. */
async function listStances(
  db: Queryable,
  condition: SQL | undefined,
): Promise<{ memberId: number; askId: string; stance: Stance }[]> {
  const { id, memberId, askId, side, source, toldOn, saidWhere, words, stands, position } = publishedStances
  const rows = await db
    .select({ id, memberId, askId, side, source, toldOn, saidWhere, words, stands })
    .from(publishedStances)
    .where(condition)
    .orderBy(desc(stands), desc(toldOn), desc(position))
  const sourced = await withSources(db, rows)
  return sourced.map(({ memberId: member, askId: ask, ...stance }) => ({ memberId: member, askId: ask, stance }))
}

/** Each seat, with who sits for it now and the newest that they said about an ask; null: nothing that we know of. */
export async function listSeated(
  db: Queryable,
  askId: string,
): Promise<(typeof publishedSeats.$inferSelect & { side: StanceSide | null })[]> {
  const { gss, name, nation, memberId, member, party, asOf } = publishedSeats
  return db
    .select({ gss, name, nation, memberId, member, party, asOf, side: publishedStances.side })
    .from(publishedSeats)
    .leftJoin(
      publishedStances,
      and(
        eq(publishedStances.memberId, publishedSeats.memberId),
        eq(publishedStances.askId, askId),
        eq(publishedStances.stands, true),
      ),
    )
    .orderBy(asc(name))
}

/** A stance as it is told where many things are. */
export interface ToldStance extends Pick<
  Stance,
  'id' | 'side' | 'source' | 'toldOn' | 'saidWhere' | 'words' | 'stands'
> {
  memberId: number
  member: string
  ask: AskHeading
}

/** What members said, whether or not they sit now, in order of time; about one ask, or about all. */
export async function listToldStances(db: Queryable, askId?: string): Promise<ToldStance[]> {
  return selectTold(db).where(askId === undefined ? undefined : eq(publishedStances.askId, askId))
}

export function selectTold(db: Queryable) {
  const { id, memberId, side, source, toldOn, saidWhere, words, stands, position } = publishedStances
  return db
    .select({
      id,
      memberId,
      member: publishedMembers.name,
      ask: { slug: publishedAsks.slug, title: publishedAsks.title },
      side,
      source,
      toldOn,
      saidWhere,
      words,
      stands,
    })
    .from(publishedStances)
    .innerJoin(publishedAsks, eq(publishedAsks.id, publishedStances.askId))
    .innerJoin(publishedMembers, eq(publishedMembers.id, publishedStances.memberId))
    .orderBy(asc(toldOn), asc(position))
    .$dynamic()
}

/** How many of those who sit now said what about an ask, on a London day. */
export async function findStanceTally(db: Queryable, askId: string, countedOn: string): Promise<StanceTally> {
  return toTally(await listSeated(db, askId), countedOn)
}

export function toTally(seats: Awaited<ReturnType<typeof listSeated>>, countedOn: string): StanceTally {
  const seated = seats.filter(({ memberId }) => memberId !== null)
  return { ...tallyStances(seated), seatsWithout: seats.length - seated.length, countedOn }
}
