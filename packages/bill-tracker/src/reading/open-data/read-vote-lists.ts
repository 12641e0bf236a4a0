import {
  publishedAmendmentDivisions,
  publishedAmendments,
  publishedDivisions,
  publishedMembers,
  publishedMemberships,
  publishedPosts,
  publishedVotes,
  type Queryable,
} from '@safe-to-report/db'
import { asc, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { todayInLondon } from '../../words/london-date.ts'
import type { openDivision, openMember, openMembership, openPost, openVote } from './open-schemas.ts'
import { idsOf, readSlice, sourced, type Read, type Slice } from './read-slice.ts'

export async function readDivisions(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openDivision>>> {
  const query = db
    .select({
      id: publishedDivisions.id,
      slug: publishedDivisions.slug,
      house: publishedDivisions.house,
      parliamentId: publishedDivisions.parliamentId,
      number: publishedDivisions.number,
      heldOn: publishedDivisions.heldOn,
      title: publishedDivisions.title,
      plainSummary: publishedDivisions.plainSummary,
      ayeMeans: publishedDivisions.ayeMeans,
      carried: publishedDivisions.carried,
      ayeCount: publishedDivisions.ayeCount,
      noCount: publishedDivisions.noCount,
      majority: publishedDivisions.majority,
      motionNote: publishedDivisions.motionNote,
      parliamentUrl: publishedDivisions.parliamentUrl,
    })
    .from(publishedDivisions)
    .orderBy(asc(publishedDivisions.heldOn), asc(publishedDivisions.slug))
  const { items: rows, total } = await readSlice(db, slice, publishedDivisions, query)
  const links = await db
    .select({ divisionId: publishedAmendmentDivisions.divisionId, slug: publishedAmendments.slug })
    .from(publishedAmendmentDivisions)
    .innerJoin(publishedAmendments, eq(publishedAmendments.id, publishedAmendmentDivisions.amendmentId))
    .where(inArray(publishedAmendmentDivisions.divisionId, idsOf(rows)))
    .orderBy(asc(publishedAmendments.slug))
  const linked = rows.map((row) => ({
    ...row,
    // A number that Parliament has not answered to yet is for sync to ask by, and for nobody to cite.
    parliamentId: row.parliamentUrl === null ? null : row.parliamentId,
    amendments: links.filter(({ divisionId }) => divisionId === row.id).map(({ slug }) => slug),
  }))
  return { items: await sourced(db, linked), total }
}

export function readVotes(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openVote>>> {
  const query = db
    .select({
      division: publishedDivisions.slug,
      memberId: publishedVotes.memberId,
      name: publishedVotes.name,
      lobby: publishedVotes.lobby,
      party: publishedVotes.party,
      seat: publishedVotes.seat,
    })
    .from(publishedVotes)
    .innerJoin(publishedDivisions, eq(publishedDivisions.id, publishedVotes.divisionId))
    .orderBy(asc(publishedDivisions.heldOn), asc(publishedDivisions.slug), asc(publishedVotes.memberId))
  return readSlice(db, slice, publishedVotes, query)
}

export function readMembers(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openMember>>> {
  const query = db
    .select({
      id: publishedMembers.id,
      name: publishedMembers.name,
      house: publishedMembers.house,
      party: publishedMembers.party,
      seat: publishedMembers.constituency,
      isCurrent: publishedMembers.isCurrent,
      asOf: publishedMembers.asOf,
    })
    .from(publishedMembers)
    .orderBy(asc(publishedMembers.id))
  return readSlice(db, slice, publishedMembers, query)
}

export async function readMemberships(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openMembership>>> {
  const query = db
    .select({
      memberId: publishedMemberships.memberId,
      kind: publishedMemberships.kind,
      house: publishedMemberships.house,
      name: publishedMemberships.name,
      startedOn: publishedMemberships.startedOn,
      endedOn: publishedMemberships.endedOn,
      sourceUrl: publishedMemberships.sourceUrl,
      fetchedAt: publishedMemberships.fetchedAt,
    })
    .from(publishedMemberships)
    .orderBy(
      asc(publishedMemberships.memberId),
      asc(publishedMemberships.startedOn),
      asc(publishedMemberships.kind),
      asc(publishedMemberships.id),
    )
  const { items, total } = await readSlice(db, slice, publishedMemberships, query)
  return { items: items.map(({ fetchedAt, ...row }) => ({ ...row, asOf: todayInLondon(fetchedAt) })), total }
}

export function readPosts(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openPost>>> {
  const { id, memberId, kind, name, department, startedOn, endedOn, sourceUrl, asOf } = publishedPosts
  const query = db
    .select({ memberId, kind, name, department, startedOn, endedOn, sourceUrl, asOf })
    .from(publishedPosts)
    .orderBy(asc(memberId), asc(startedOn), asc(kind), asc(id))
  return readSlice(db, slice, publishedPosts, query)
}
