import {
  asks,
  couldCarry,
  positions,
  proposals,
  stances,
  texts,
  type Queryable,
  type SubjectKind,
} from '@safe-to-report/db'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Proposed } from './compare-proposal.ts'

/** An ask as whoever checks a text of it must see it. */
export interface ProposalAsk {
  id: string
  title: string
  lede: string
  wouldMean: string | null
}

/**
 * The asks that a proposal is about: the one that its row stands in or would stand in, those whose texts an amendment carries, and
 * an ask itself. One that is only proposed is told as it is proposed.
 */
export async function findProposalAsks(db: Queryable, { kind, id, proposed }: Proposed): Promise<ProposalAsk[]> {
  const named = typeof proposed['askId'] === 'string' ? [proposed['askId']] : []
  const standing = ((await standingAsks[kind]?.(db, id)) ?? []).flatMap(({ askId }) => (askId === null ? [] : [askId]))
  const ids = [...new Set([...named, ...standing, ...(kind === 'ask' ? [id] : [])])]
  if (ids.length === 0) return []
  const [rows, coming] = await Promise.all([
    db
      .select({ id: asks.id, title: asks.title, lede: asks.lede, wouldMean: asks.wouldMean })
      .from(asks)
      .where(inArray(asks.id, ids))
      .orderBy(asc(asks.position)),
    db
      .select({ id: proposals.subjectId, proposed: proposals.proposed })
      .from(proposals)
      .where(and(inArray(proposals.subjectId, ids), eq(proposals.kind, 'ask'), eq(proposals.act, 'add'))),
  ])
  const isThere = new Set(rows.map((row) => row.id))
  return [...rows, ...coming.filter((row) => !isThere.has(row.id)).map(toAsk)]
}

type StandingAsk = (db: Queryable, id: string) => Promise<{ askId: string | null }[]>

/** By kind of row, the asks that one on the record stands in. */
const standingAsks: Partial<Record<SubjectKind, StandingAsk>> = {
  text: (db, id) => db.select({ askId: texts.askId }).from(texts).where(eq(texts.id, id)),
  amendment: (db, id) => db.select({ askId: texts.askId }).from(texts).where(eq(texts.amendmentId, id)),
  position: (db, id) => db.select({ askId: positions.askId }).from(positions).where(eq(positions.id, id)),
  stance: (db, id) => db.select({ askId: stances.askId }).from(stances).where(eq(stances.id, id)),
  'could-carry': (db, id) => db.select({ askId: couldCarry.askId }).from(couldCarry).where(eq(couldCarry.id, id)),
}

const told = z.object({ title: z.string(), lede: z.string().catch(''), wouldMean: z.string().nullable().catch(null) })

function toAsk({ id, proposed }: { id: string; proposed: unknown }): ProposalAsk {
  return { id, ...told.parse(proposed) }
}
