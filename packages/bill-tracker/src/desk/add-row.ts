import {
  asks,
  audit,
  bills,
  campaignEvents,
  changes,
  evidence,
  helpServices,
  positions,
  sittings,
  sources,
  stages,
  texts,
  type Database,
  type Queryable,
} from '@safe-to-report/db'
import { and, eq, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { takeSlug, toSlug } from '../words/slugs.ts'
import { citeSource } from './cite-source.ts'
import { grounds, valuesOf, type FieldValues, type Grounds } from './editable.ts'
import { plainRows } from './plain-rows.ts'

/** The kinds of row that staff add by hand; bills, stages, amendments and divisions come from Parliament. */
export const addableKinds = [
  'text',
  'sitting',
  'campaign-event',
  'evidence',
  'position',
  'help-service',
  'source',
] as const
export type AddableKind = (typeof addableKinds)[number]

/** What a new row stands in, by id. */
const parentsOf = {
  text: z.object({ askId: z.uuid(), billId: z.uuid() }),
  sitting: z.object({ stageId: z.uuid() }),
  'campaign-event': z.object({}),
  evidence: z.object({}),
  position: z.object({ askId: z.uuid().nullable() }),
  'help-service': z.object({}),
  source: z.object({}),
} satisfies Record<AddableKind, z.ZodType>

export interface NewRow extends Grounds {
  kind: AddableKind
  parents: Record<string, string | null>
  proposed: FieldValues
}

/** `no-parent`: what it would stand in is not on the record. */
export type AddOutcome = { outcome: 'added'; id: string } | { outcome: 'already-there' } | { outcome: 'no-parent' }

/**
 * Writes a new row down, with its source. Nobody reads it in public until it is checked. A source alone needs no check: it is
 * shown where something cites it.
 *
 * @throws ZodError where a value, a reason, an https source or its words are missing
 */
export async function addRow(db: Database, row: NewRow): Promise<AddOutcome> {
  const { kind } = row
  const backing = grounds.parse(row)
  const parents = z.record(z.string(), z.string().nullable()).parse(parentsOf[kind].parse(row.parents))
  const proposed = valuesOf[kind].parse(row.proposed)
  return db.transaction(async (tx) => {
    if (!(await hasParents(tx, parents))) return { outcome: 'no-parent' }
    if (await isThere(tx, kind, { ...proposed, ...parents })) return { outcome: 'already-there' }
    const values = { ...proposed, ...parents, ...(await placeOf(tx, kind, { ...proposed, ...parents })) }
    const { table, id: key } = plainRows[kind]
    const [added] = await tx.insert(table).values(values).returning({ id: key })
    if (!added) throw new Error(`A new ${kind} was saved and did not come back.`)
    const id = String(added.id)
    const { why, sourceUrl, quote, staffId } = backing
    if (kind !== 'source') await citeSource(tx, { kind, id, fields: [null], sourceUrl, quote })
    const [change] = await tx
      .insert(changes)
      .values({ origin: 'staff', subjectKind: kind, subjectId: id, field: '*', after: values, ...backing, why })
      .returning({ id: changes.id })
    await tx.insert(audit).values({ staffId, action: 'published', detail: { changeIds: change ? [change.id] : [] } })
    return { outcome: 'added', id }
  })
}

async function hasParents(db: Queryable, parents: FieldValues): Promise<boolean> {
  const named = [
    ['askId', asks, asks.id],
    ['billId', bills, bills.id],
    ['stageId', stages, stages.id],
  ] as const
  for (const [field, table, key] of named) {
    const id = parents[field]
    if (typeof id !== 'string') continue
    // oxlint-disable-next-line no-await-in-loop -- one connection, and there are one or two
    const [found] = await db.select({ id: key }).from(table).where(eq(key, id))
    if (!found) return false
  }
  return true
}

/** A stage sits once on a day, and a page is one source. */
async function isThere(db: Queryable, kind: AddableKind, values: FieldValues): Promise<boolean> {
  if (kind === 'sitting') {
    const same = and(eq(sittings.stageId, String(values['stageId'])), eq(sittings.sitsOn, String(values['sitsOn'])))
    return (await db.select({ id: sittings.id }).from(sittings).where(same)).length > 0
  }
  if (kind !== 'source' || values['url'] === null) return false
  const known = await db
    .select({ id: sources.id })
    .from(sources)
    .where(eq(sources.url, String(values['url'])))
  return known.length > 0
}

/** What the row needs besides what was typed: that nobody has checked it, its own name, its place in the list. */
async function placeOf(
  db: Queryable,
  kind: AddableKind,
  values: FieldValues,
): Promise<Record<string, string | number | boolean>> {
  switch (kind) {
    case 'source':
      return {}
    case 'sitting':
      return { verified: false }
    case 'campaign-event':
      return { verified: false, slug: await freeSlug(db, campaignEvents.slug, values['title']) }
    case 'evidence':
      return {
        verified: false,
        slug: await freeSlug(db, evidence.slug, values['statement']),
        position: await nextPosition(db, evidence.position),
      }
    case 'position':
      return {
        verified: false,
        slug: await freeSlug(db, positions.slug, values['who']),
        position: await nextPosition(db, positions.position),
      }
    case 'help-service':
      return {
        verified: false,
        slug: await freeSlug(db, helpServices.slug, values['name']),
        position: await nextPosition(db, helpServices.position),
      }
    case 'text':
      return {
        verified: false,
        slug: await freeSlug(db, texts.slug, values['label']),
        position: await nextPosition(db, texts.position),
      }
  }
}

async function freeSlug(db: Queryable, column: PgColumn, told: FieldValues[string] | undefined): Promise<string> {
  const wanted = toSlug(String(told).slice(0, 60)) || 'new'
  const rows = await db
    .select({ slug: column })
    .from(column.table)
    .where(sql`${column} like ${`${wanted}%`}`)
  return takeSlug(wanted, new Set(rows.map(({ slug }) => String(slug))))
}

async function nextPosition(db: Queryable, column: PgColumn): Promise<number> {
  const [last] = await db.select({ position: sql<number | null>`max(${column})`.mapWith(Number) }).from(column.table)
  return (last?.position ?? 0) + 1
}
