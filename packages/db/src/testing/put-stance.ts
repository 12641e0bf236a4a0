import { eq, max } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import {
  asks,
  changes,
  citations,
  constituencies,
  members,
  sources,
  stances,
  type StanceSide,
} from '../schema/index.ts'

/** What a made member says of an ask. With `seenOn` they wrote it in a letter, and `kept` is what staff know of that. */
export interface MadeStance {
  member: { id: number; name: string; party?: string }
  /** Folded name of the seat that they sit for; nobody's seat unless told. */
  seat?: string
  ask: string
  side: StanceSide
  saidOn: string
  saidWhere?: string
  words?: string
  seenOn?: string
  kept?: string
}

/** Puts what a made member says on the public record, as its owner, with the change that tells of it. Gives its id. */
export async function putStance(db: Queryable, made: MadeStance): Promise<string> {
  await putMember(db, made)
  const [ask] = await db.select({ id: asks.id }).from(asks).where(eq(asks.slug, made.ask))
  const [last] = await db.select({ position: max(stances.position) }).from(stances)
  const { side, saidOn, seenOn, words } = made
  const where =
    seenOn === undefined
      ? { source: 'public' as const, saidWhere: made.saidWhere ?? 'In a debate', words }
      : { source: 'private' as const, seenOn }
  const row = {
    memberId: made.member.id,
    askId: ask?.id ?? '',
    position: (last?.position ?? 0) + 1,
    side,
    saidOn,
    ...where,
  }
  const [saved] = await db
    .insert(stances)
    .values({ ...row, verified: true })
    .returning({ id: stances.id })
  const id = saved?.id ?? ''
  await tellOf(db, { id, made })
  return id
}

async function putMember(db: Queryable, { member, seat }: MadeStance): Promise<void> {
  const sits = { house: 'Commons', isCurrent: seat !== undefined, asOf: '2026-04-01' } as const
  await db
    .insert(members)
    .values({ ...member, ...sits })
    .onConflictDoNothing()
  if (seat === undefined) return
  const held = { memberId: member.id, seat: 'held' as const }
  await db.update(constituencies).set(held).where(eq(constituencies.nameKey, seat))
}

/** As though everything that staff know of it had been written into the record, where it may be. */
async function tellOf(db: Queryable, { id, made }: { id: string; made: MadeStance }): Promise<void> {
  const { side, saidOn, kept } = made
  const about = { subjectKind: 'stance', subjectId: id } as const
  const url = kept === undefined ? null : `https://${kept}.example/letter`
  const why = { why: kept ?? 'They said so.', sourceUrl: url, quote: kept }
  await db.insert(changes).values([
    { ...about, ...why, origin: 'staff', field: '*', after: { side, saidOn } },
    { ...about, ...why, origin: 'staff', field: 'saidOn', before: '2020-01-01', after: saidOn },
  ])
  if (kept === undefined) return
  const [source] = await db
    .insert(sources)
    .values({ kind: 'page', title: kept, publisher: kept, url })
    .returning({ id: sources.id })
  await db.insert(citations).values({ ...about, sourceId: source?.id ?? '', quote: kept })
}
