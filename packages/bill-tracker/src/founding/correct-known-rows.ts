import {
  amendments,
  asks,
  bills,
  campaignEvents,
  changes,
  citations,
  couldCarry,
  divisions,
  evidence,
  pins,
  positions,
  sittings,
  stages,
  texts,
  type Queryable,
  type Strength,
  type SubjectKind,
} from '@safe-to-report/db'
import { asc, eq } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { inBatches } from '../sync/in-batches.ts'
import type { FoundingRows } from './build-founding-rows.ts'
import { planCorrections, type Correction, type Values } from './plan-corrections.ts'

interface CorrectedRows {
  kind: SubjectKind
  table: PgTable
  id: PgColumn
  rows: readonly Values[]
  leave?: readonly string[]
}

/**
 * Brings what the founding files correct to rows that a database has from them: a field that still holds what they once said
 * takes what they say now, with the sources behind it. What Parliament or staff changed, hold or took off stays as they left it.
 *
 * @returns how many fields were corrected
 */
export async function correctKnownRows(db: Queryable, rows: FoundingRows): Promise<number> {
  const said = await findSaid(db)
  const held = new Set((await db.select().from(pins)).map(({ subjectId, field }) => `${subjectId} ${field}`))
  const made: (Correction & { subjectKind: SubjectKind })[] = []
  for (const { kind, table, id, rows: shipped, leave = [] } of listCorrected(rows)) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, and parents come before what they hold
    const stored = await db.select().from(table)
    const planned = planCorrections({ shipped, stored, said, held, leave })
    for (const { subjectId, field, after } of planned) {
      // oxlint-disable-next-line no-await-in-loop
      await db
        .update(table)
        .set({ [field]: after })
        .where(eq(id, subjectId))
    }
    made.push(...planned.map((correction) => ({ ...correction, subjectKind: kind })))
  }
  await citeCorrected(db, rows, new Set(made.map(({ subjectId }) => subjectId)))
  await inBatches(made, (batch) =>
    db.insert(changes).values(batch.map((one) => ({ origin: 'founding' as const, why, ...one }))),
  )
  return made.length
}

const why = 'Corrected in the founding record'

/** What the founding files last said of each row that came from them. */
async function findSaid(db: Queryable): Promise<Map<string, Values>> {
  const told = await db.select().from(changes).where(eq(changes.origin, 'founding')).orderBy(asc(changes.id))
  const said = new Map<string, Values>()
  for (const { subjectId, field, after } of told) {
    const known = said.get(subjectId) ?? {}
    said.set(subjectId, inTodaysTerms(field === '*' ? { ...known, ...Object(after) } : { ...known, [field]: after }))
  }
  return said
}

/** How much of an ask a text gives, as it was said before and as the database says it now. */
const strengthsOfBefore = new Map<unknown, Strength>([
  ['full', 'whole'],
  ['softened', 'part'],
  ['replacement', 'instead'],
])

function inTodaysTerms(values: Values): Values {
  const strength = strengthsOfBefore.get(values['strength'])
  return strength === undefined ? values : { ...values, strength }
}

async function citeCorrected(db: Queryable, rows: FoundingRows, corrected: ReadonlySet<string>): Promise<void> {
  const behind = rows.citations.filter(({ subjectId }) => corrected.has(subjectId))
  await inBatches(behind, (batch) => db.insert(citations).values(batch).onConflictDoNothing())
}

// `learnNumbers` brings these.
const numbers = ['parliamentId', 'parliamentUrl']

function listCorrected(rows: FoundingRows): CorrectedRows[] {
  return [
    { kind: 'bill', table: bills, id: bills.id, rows: rows.bills, leave: numbers },
    // Where a stage stands on its bill's path is Parliament's to say.
    { kind: 'stage', table: stages, id: stages.id, rows: rows.stages, leave: ['position'] },
    { kind: 'sitting', table: sittings, id: sittings.id, rows: rows.sittings },
    { kind: 'amendment', table: amendments, id: amendments.id, rows: rows.amendments },
    { kind: 'division', table: divisions, id: divisions.id, rows: rows.divisions, leave: numbers },
    { kind: 'ask', table: asks, id: asks.id, rows: rows.asks },
    { kind: 'text', table: texts, id: texts.id, rows: rows.texts },
    { kind: 'could-carry', table: couldCarry, id: couldCarry.id, rows: rows.couldCarry },
    { kind: 'campaign-event', table: campaignEvents, id: campaignEvents.id, rows: rows.campaignEvents },
    { kind: 'evidence', table: evidence, id: evidence.id, rows: rows.evidence },
    { kind: 'position', table: positions, id: positions.id, rows: rows.positions },
  ]
}
