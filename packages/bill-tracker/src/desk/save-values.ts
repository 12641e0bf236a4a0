import {
  amendmentDivisions,
  amendments,
  amendmentVersions,
  changes,
  divisions,
  type Queryable,
} from '@safe-to-report/db'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { hashLines } from '../words/amendment-lines.ts'
import { textAsLines } from '../words/pasted-words.ts'
import type { FieldValue } from '../kinds/kind.ts'
import type { Edit } from './editable.ts'
import { editableRows } from './kind-rows.ts'
import type { FieldChange } from './plan-edit.ts'

/** Writes what an edit sets: the row, and what hangs on it. */
export async function saveValues(db: Queryable, edit: Edit, all: readonly FieldChange[]): Promise<void> {
  if (edit.kind === 'amendment') return saveAmendment(db, edit, all)
  if (edit.kind === 'division') return saveDivision(db, edit, all)
  const { table, id } = editableRows(edit.kind)
  await db.update(table).set(edit.proposed).where(eq(id, edit.id))
}

async function saveAmendment(db: Queryable, edit: Edit, all: readonly FieldChange[]): Promise<void> {
  const words = all.find(({ field }) => field === 'words')
  if (words) await saveWords(db, edit, words.after)
  const set = toColumns(all.filter(({ field }) => field !== 'words'))
  if (Object.keys(set).length > 0) await db.update(amendments).set(set).where(eq(amendments.id, edit.id))
}

/** Words once seen stay readable: new ones become the version that stands. */
async function saveWords(db: Queryable, { id, sourceUrl }: Edit, words: FieldValue): Promise<void> {
  if (typeof words !== 'string') {
    throw new Error(`The words of amendment ${id} can be replaced, not taken off the record.`)
  }
  const lines = textAsLines(words)
  await db.insert(amendmentVersions).values({
    amendmentId: id,
    seenAt: sql`clock_timestamp()`,
    lines,
    textHash: hashLines(lines),
    origin: 'staff',
    sourceUrl,
  })
}

async function saveDivision(db: Queryable, edit: Edit, all: readonly FieldChange[]): Promise<void> {
  const on = all.find(({ field }) => field === 'amendment')
  const set = toColumns(all.filter(({ field }) => field !== 'amendment'))
  if (Object.keys(set).length > 0) await db.update(divisions).set(set).where(eq(divisions.id, edit.id))
  if (on) await saveLinks(db, edit, on)
}

async function saveLinks(db: Queryable, edit: Edit, { before, after }: FieldChange): Promise<void> {
  const [were, are] = [toSlugs(before), toSlugs(after)]
  const named = [...were, ...are]
  const rows =
    named.length === 0
      ? []
      : await db
          .select({ id: amendments.id, slug: amendments.slug })
          .from(amendments)
          .where(inArray(amendments.slug, named))
  const idOf = (slug: string): string => {
    const row = rows.find((one) => one.slug === slug)
    if (!row) throw new Error(`No amendment on the record is ${slug}.`)
    return row.id
  }
  const [gone, come] = [were.filter((slug) => !are.includes(slug)), are.filter((slug) => !were.includes(slug))]
  for (const slug of gone) {
    const link = and(eq(amendmentDivisions.divisionId, edit.id), eq(amendmentDivisions.amendmentId, idOf(slug)))
    // oxlint-disable-next-line no-await-in-loop -- one connection, and there are one or two
    await db.delete(amendmentDivisions).where(link)
  }
  if (come.length > 0) {
    await db.insert(amendmentDivisions).values(come.map((slug) => ({ amendmentId: idOf(slug), divisionId: edit.id })))
  }
  await tellUnlinked(db, edit, gone.map(idOf))
}

/** An amendment that a division is no longer on cannot be found from the division: its pages hear of it by its own change. */
async function tellUnlinked(db: Queryable, edit: Edit, amendmentIds: readonly string[]): Promise<void> {
  if (amendmentIds.length === 0) return
  const [division] = await db.select({ slug: divisions.slug }).from(divisions).where(eq(divisions.id, edit.id))
  const { staffId, why, sourceUrl, quote } = edit
  await db.insert(changes).values(
    amendmentIds.map((subjectId) => ({
      origin: 'staff' as const,
      subjectKind: 'amendment' as const,
      subjectId,
      field: 'division',
      before: division?.slug,
      after: null,
      staffId,
      why,
      sourceUrl,
      quote,
    })),
  )
}

function toSlugs(value: FieldValue): string[] {
  return typeof value === 'string' ? value.split(' ') : []
}

function toColumns(all: readonly FieldChange[]): Record<string, FieldValue> {
  return Object.fromEntries(all.map(({ field, after }) => [field, after]))
}
