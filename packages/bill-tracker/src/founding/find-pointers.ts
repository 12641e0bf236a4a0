import type { Queryable } from '@safe-to-report/db'
import { getTableName, sql } from 'drizzle-orm'
import { foundedNames, foundedTables, readTableRules } from './founded-tables.ts'
import type { Pointer } from './plan-given-up.ts'
import type { Renewal } from './plan-renewal.ts'

type Grounds = Omit<Renewal, 'givenUp'> & { candidates: ReadonlySet<string> }

/** Whatever points to rows that the founding files have given up, once the corrections are made. */
export async function findPointers(db: Queryable, grounds: Grounds): Promise<Pointer[]> {
  return [...listOwn(grounds), ...(await findOthers(db, grounds)), ...(await findNotes(db, grounds))]
}

/** Of the founding record's own rows. */
function listOwn({ stored, corrections }: Grounds): Pointer[] {
  return foundedNames.flatMap((name) => {
    const { points } = readTableRules(foundedTables[name].table)
    const made = new Map(corrections[name].map(({ subjectId, field, after }) => [`${subjectId} ${field}`, after]))
    return stored[name].flatMap((row) =>
      points.flatMap((column) => {
        const planned = `${String(row['id'])} ${column}`
        const to = made.has(planned) ? made.get(planned) : row[column]
        return typeof to === 'string' ? [{ to, by: String(row['id']) }] : []
      }),
    )
  })
}

/** Of every other table that the database knows to point there: votes, versions of words, campaigns, and what may come yet. */
async function findOthers(db: Queryable, { candidates }: Grounds): Promise<Pointer[]> {
  const founded = sql.param(foundedNames.map((name) => `record.${getTableName(foundedTables[name].table)}`))
  const keys = await db.execute<{ table: string; column: string }>(sql`
    select k.conrelid::regclass::text as "table", quote_ident(a.attname) as "column"
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
    where k.contype = 'f' and k.confrelid = any(${founded}::regclass[]) and k.conrelid <> all(${founded}::regclass[])
      -- What is the files' own of these goes with its row, or is renewed.
      and k.conrelid not in ('record.sponsors'::regclass, 'record.amendment_divisions'::regclass, 'record.citations'::regclass)`)
  const found: Pointer[] = []
  for (const { table, column } of keys.rows) {
    const [from, target] = [sql.raw(table), sql.raw(column)]
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const { rows } = await db.execute<{ to: string }>(
      sql`select distinct ${target}::text as "to" from ${from} where ${target} = any(${sql.param([...candidates])}::uuid[])`,
    )
    found.push(...rows.map(({ to }) => ({ to, by: null })))
  }
  return found
}

/** What tells of a row by its kind and id: sources and questions of others', and ties that others made. */
async function findNotes(db: Queryable, { candidates, hands }: Grounds): Promise<Pointer[]> {
  const ids = sql`any(${sql.param([...candidates])}::uuid[])`
  const { rows } = await db.execute<{ to: string; division: string | null }>(sql`
    select c.subject_id as "to", null::uuid as division from record.citations c join record.sources s on s.id = c.source_id
      where c.subject_id = ${ids} and (s.key is null or s.kind = 'parliament-api')
    union select subject_id, null from record.held_facts
      where subject_id = ${ids} and (closed_at is not null or key like subject_id || '-%')
    union select subject_id, null from record.conflicts where subject_id = ${ids}
    union select subject_id, null from record.corrected_rows where subject_id = ${ids}
    union select amendment_id, null from record.sponsors where amendment_id = ${ids} and member_id is not null
    union select amendment_id, division_id from record.amendment_divisions where amendment_id = ${ids}`)
  return rows
    .filter(({ division }) => division === null || hands.fields.has(`${division} amendment`))
    .map(({ to, division }) => ({ to, by: division }))
}
