import { changes, citations, type Queryable, inBatches } from '@safe-to-report/db'
import { eq, inArray, sql } from 'drizzle-orm'
import type { FoundingRows } from './build-founding-rows.ts'
import { foundedNames, foundedTables, readTableRules } from './founded-tables.ts'
import type { Renewal } from './plan-renewal.ts'
import { renewCitations } from './renew-citations.ts'
import { renewConcerns } from './renew-concerns.ts'
import { renewHeldFacts } from './renew-held-facts.ts'
import { renewSponsors, renewTies, type Told } from './renew-lists.ts'
import { giveUpSources } from './give-up-sources.ts'

const why = 'Corrected in the founding record'

/**
 * Lets go of what no two rows may have alike, in rows that get something else or go: rows that exchange their numbers, or whose
 * place another takes, would else be in each other's way. To be called before new rows are saved.
 */
export async function letGo(db: Queryable, { stored, corrections, givenUp }: Renewal): Promise<void> {
  for (const name of foundedNames) {
    const { table, id } = foundedTables[name]
    const { unique, points, notNull, texts } = readTableRules(table)
    const columns = [...new Set(unique.flat())].filter((column) => !points.includes(column))
    const going = stored[name].map((row) => String(row['id'])).filter((one) => givenUp.has(one))
    for (const column of columns.filter((one) => !notNull.has(one) || texts.has(one))) {
      const corrected = corrections[name].filter(({ field }) => field === column).map(({ subjectId }) => subjectId)
      const set = { [column]: notNull.has(column) ? sql`'let go ' || ${id}` : null }
      // oxlint-disable-next-line no-await-in-loop -- one connection
      await inBatches([...corrected, ...going], (batch) => db.update(table).set(set).where(inArray(id, batch)))
    }
  }
}

/** Carries a renewal out, once new rows are saved, with a change for each field of it. Gives what it came to. */
export async function correctKnownRows(
  db: Queryable,
  shipped: FoundingRows,
  renewal: Renewal,
): Promise<Record<'corrected' | 'givenUp' | 'renewedFacts', number>> {
  const told = await correctFields(db, renewal)
  told.push(...(await renewSponsors(db, shipped, renewal)), ...(await renewTies(db, shipped, renewal)))
  const renewedFacts = await renewHeldFacts(db, shipped.heldFacts)
  const gone = await giveUp(db, renewal)
  told.push(...(await renewConcerns(db, shipped)), ...(await renewCitations(db, shipped, renewal)))
  const lostSources = await giveUpSources(db, shipped.sources, renewal)
  // A row that is gone cannot say any more on which pages it stood: all are made anew.
  if (gone.length > 0) await db.execute(sql`select pg_notify('record_changed', '["*"]')`)
  await inBatches([...told, ...gone], (batch) =>
    db.insert(changes).values(batch.map((change) => ({ origin: 'founding' as const, why, ...change }))),
  )
  if (told.length + gone.length > 0) await lookAgain(db)
  return { corrected: told.length, givenUp: gone.length + lostSources, renewedFacts }
}

/** Search names a vote or a text after what it was on, which may have become public, or gone, two steps away. */
async function lookAgain(db: Queryable): Promise<void> {
  await db.execute(sql`
    select record.refresh_search(coalesce(array_agg(id), '{}'), '{}')
    from (select id from record.divisions union all select id from record.texts) named`)
}

async function correctFields(db: Queryable, { stored, corrections }: Renewal): Promise<Told[]> {
  const told: Told[] = []
  for (const name of foundedNames) {
    const { kind, table, id } = foundedTables[name]
    const hidden = new Set(stored[name].filter(({ verified }) => verified === false).map((row) => row['id']))
    const rows = Map.groupBy(corrections[name], ({ subjectId }) => subjectId)
    for (const [subjectId, own] of rows) {
      const set = Object.fromEntries(own.map(({ field, after }) => [field, after]))
      // oxlint-disable-next-line no-await-in-loop -- one connection
      await db.update(table).set(set).where(eq(id, subjectId))
      const isHidden = hidden.has(subjectId)
      told.push(
        ...own.map((one) => ({ subjectKind: kind, ...one, before: hideUnchecked(one.before, isHidden, one.field) })),
      )
    }
  }
  return told
}

/** What nobody had checked is in no public change, also not once its row is public. */
function hideUnchecked(before: unknown, isHidden: boolean, field: string): unknown {
  return isHidden && field !== 'verified' ? null : before
}

/** Rows within others first. */
async function giveUp(db: Queryable, { stored, givenUp }: Renewal): Promise<Told[]> {
  const told: Told[] = []
  for (const name of foundedNames.toReversed()) {
    const { kind, table, id } = foundedTables[name]
    const rows = stored[name].filter((row) => givenUp.has(String(row['id'])))
    const ids = rows.map((row) => String(row['id']))
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await inBatches(ids, (batch) => db.delete(citations).where(inArray(citations.subjectId, batch)))
    // oxlint-disable-next-line no-await-in-loop
    await inBatches(ids, (batch) => db.delete(table).where(inArray(id, batch)))
    told.push(
      ...rows.map(({ id: subjectId, ...before }) => ({
        subjectKind: kind,
        subjectId: String(subjectId),
        field: '*',
        before: before['verified'] === false ? null : before,
        after: null,
      })),
    )
  }
  return told
}
