import {
  amendments,
  amendmentVersions,
  bills,
  citations,
  conflicts,
  divisions,
  heldFacts,
  texts,
  type Queryable,
  type SubjectKind,
} from '@safe-to-report/db'
import { and, asc, count, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { checkableKinds, citingKinds } from '../kinds/index.ts'
import { amendmentName } from '../words/amendment-name.ts'
import { formatLondonDate } from '../words/london-date.ts'
import { listOpenDivisions } from './open-divisions.ts'
import { checkableRows } from './kind-rows.ts'
import { countStaleHelp } from './stale-help.ts'
import { findSubjectNames } from './subject-rows.ts'
import { listSyncGaps } from './sync-gaps.ts'
import { nameBill } from './tell-row.ts'

/** One thing that is wanting on the record. */
export interface Gap {
  kind: SubjectKind | 'sync'
  id: string
  title: string
  within: string | null
}

/** What the record lacks, each as a list: texts without words, rows without a source, divisions without names, stale syncs. */
export interface RecordQuality {
  withoutWords: Gap[]
  withoutSource: Gap[]
  withoutVotes: Gap[]
  staleSyncs: Gap[]
  /** Of what was read in time, what failed the last time that it was asked for. */
  failingSyncs: Gap[]
  /** Of these the desk has lists of its own. */
  openDivisions: number
  unchecked: number
  heldFacts: number
  conflicts: number
  /** Rows of help that nobody has looked at for too long. */
  staleHelp: number
}

export async function findRecordQuality(db: Queryable, now: Date): Promise<RecordQuality> {
  const [withoutWords, withoutSource, withoutVotes, syncs, open, uncheckedOf, held, conflicting, staleHelp] =
    await Promise.all([
      listWithoutWords(db),
      listWithoutSource(db),
      listWithoutVotes(db),
      listSyncGaps(db, now),
      listOpenDivisions(db),
      Promise.all(
        checkableKinds.map((kind) => {
          const { table, verified } = checkableRows(kind)
          return countRows(db, table, eq(verified, false))
        }),
      ),
      countRows(db, heldFacts, isNull(heldFacts.closedAt)),
      countRows(db, conflicts, isNull(conflicts.dismissedAt)),
      countStaleHelp(db),
    ])
  return {
    withoutWords,
    withoutSource,
    withoutVotes,
    staleSyncs: syncs.stale,
    failingSyncs: syncs.failing,
    openDivisions: open.length,
    unchecked: uncheckedOf.reduce((sum, rows) => sum + rows, 0),
    heldFacts: held,
    conflicts: conflicting,
    staleHelp,
  }
}

async function countRows(db: Queryable, table: PgTable, condition: SQL): Promise<number> {
  const [counted] = await db.select({ rows: count() }).from(table).where(condition)
  return counted?.rows ?? 0
}

/** Texts of asks that say only where their words stand. One that an amendment carries has the words of the amendment. */
async function listWithoutWords(db: Queryable): Promise<Gap[]> {
  const rows = await db
    .select({
      id: texts.id,
      label: texts.label,
      bill: bills.shortTitle,
      sessions: bills.sessions,
      amendmentId: amendments.id,
      kind: amendments.kind,
      number: amendments.number,
    })
    .from(texts)
    .innerJoin(bills, eq(bills.id, texts.billId))
    .leftJoin(amendments, eq(amendments.id, texts.amendmentId))
    .leftJoin(amendmentVersions, eq(amendmentVersions.amendmentId, texts.amendmentId))
    .where(and(isNull(texts.words), isNull(amendmentVersions.id)))
    .orderBy(asc(bills.shortTitle), asc(texts.position))
  const gaps = rows.map(({ id, label, bill, sessions, amendmentId, kind, number }): Gap => {
    const within = nameBill({ shortTitle: bill, sessions })
    return amendmentId && kind && number
      ? { kind: 'amendment', id: amendmentId, title: amendmentName({ kind, number }), within }
      : { kind: 'text', id, title: label, within }
  })
  // One amendment can be the text of several asks.
  return [...new Map(gaps.map((gap) => [gap.id, gap])).values()]
}

/** Public rows that must cite a source and do not. A text that an amendment carries, a sitting and a paper lean on theirs. */
async function listWithoutSource(db: Queryable): Promise<Gap[]> {
  const found = await Promise.all(
    citingKinds.map(async (kind) => {
      const { table, id, verified } = checkableRows(kind)
      const uncited = sql`not exists (select from ${citations} where ${citations.subjectId} = ${id})`
      const rows = await db
        .select({ id })
        .from(table)
        .where(and(eq(verified, true), uncited))
        .limit(200)
      return rows.map((row) => ({ kind, id: String(row.id) }))
    }),
  )
  const rows = found.flat()
  const names = await findSubjectNames(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ kind, id }) => {
    const name = names.get(id)
    return { kind, id, title: name?.title ?? kind, within: name?.within ?? null }
  })
}

async function listWithoutVotes(db: Queryable): Promise<Gap[]> {
  const rows = await db
    .select({ id: divisions.id, slug: divisions.slug, house: divisions.house, heldOn: divisions.heldOn })
    .from(divisions)
    .where(isNull(divisions.votesFetchedAt))
    .orderBy(asc(divisions.heldOn), asc(divisions.slug))
  return rows.map(({ id, slug, house, heldOn }) => ({
    kind: 'division',
    id,
    title: slug,
    within: `${house}, ${formatLondonDate(heldOn)}`,
  }))
}
