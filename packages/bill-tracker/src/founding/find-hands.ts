import { changes, citations, pins, sources, type Queryable, type Strength } from '@safe-to-report/db'
import { and, asc, eq, ne, notInArray } from 'drizzle-orm'
import type { Values } from './plan-corrections.ts'

/** Who besides the founding files has had a hand in the record, and what the files last said themselves. */
export interface Hands {
  /** What the founding files last said of each row that came with them, by its id. */
  said: ReadonlyMap<string, Values>
  /** Fields that staff or Parliament changed, or that staff hold, as "id field". */
  fields: ReadonlySet<string>
  /** Rows with any such field. */
  rows: ReadonlySet<string>
  /** Rows with a field that staff changed. */
  staff: ReadonlySet<string>
  /** Rows that Parliament's answers confirm. */
  confirmed: ReadonlySet<string>
  /** Pages that staff put behind a row, as "id address". */
  cited: ReadonlySet<string>
}

export async function findHands(db: Queryable): Promise<Hands> {
  const ofMembers = notInArray(changes.subjectKind, ['membership', 'post'])
  const told = await db
    .select({ id: changes.subjectId, field: changes.field, after: changes.after })
    .from(changes)
    .where(and(eq(changes.origin, 'founding'), ofMembers))
    .orderBy(asc(changes.id))
  const others = await db
    .selectDistinct({ id: changes.subjectId, field: changes.field, origin: changes.origin, url: changes.sourceUrl })
    .from(changes)
    .where(and(ne(changes.origin, 'founding'), ofMembers))
  const held = await db.select({ id: pins.subjectId, field: pins.field }).from(pins)
  const confirmed = await db
    .selectDistinct({ id: citations.subjectId })
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .where(eq(sources.kind, 'parliament-api'))
  const byStaff = others.filter(({ origin }) => origin === 'staff')
  return {
    said: foldSaid(told),
    fields: new Set([...others, ...held].map(({ id, field }) => `${id} ${field}`)),
    rows: new Set([...others, ...held].map(({ id }) => id)),
    staff: new Set(byStaff.map(({ id }) => id)),
    confirmed: new Set(confirmed.map(({ id }) => id)),
    cited: new Set(byStaff.map(({ id, url }) => `${id} ${url}`)),
  }
}

function foldSaid(told: readonly { id: string; field: string; after: unknown }[]): Map<string, Values> {
  const said = new Map<string, Values>()
  const came = new Set<string>()
  for (const { id, field, after } of told) {
    const known = said.get(id) ?? {}
    if (field === '*') came.add(id)
    said.set(id, inTodaysTerms(field === '*' ? { ...known, ...Object(after) } : { ...known, [field]: after }))
  }
  return new Map([...said].filter(([id]) => came.has(id)))
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
