import { amendmentDivisions, amendments, amendmentVersions, sponsors, type Queryable } from '@safe-to-report/db'
import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import { linesAsText } from '../words/amendment-lines.ts'
import { tidyWords } from '../words/pasted-words.ts'
import type { EditableKind } from '../kinds/index.ts'
import type { FieldValue, FieldValues } from '../kinds/kind.ts'
import { fieldValues } from './editable.ts'
import { editableRows } from './kind-rows.ts'

/** The editable values of a row, in the order of its kind; undefined where there is none. */
export async function findValues(
  db: Queryable,
  { kind, id }: { kind: EditableKind; id: string },
): Promise<FieldValues | undefined> {
  const { table, id: key, columns, values } = editableRows(kind)
  const [row] = await db
    .select({ ...columns, rowId: key })
    .from(table)
    .where(eq(key, id))
  if (!row) return undefined
  const { rowId: _id, ...own } = row
  const away = Object.entries(elsewhere[kind] ?? {}).filter(([field]) => field in values.shape)
  const found = await Promise.all(away.map(async ([field, find]) => [field, await find(db, id)] as const))
  return fieldValues.parse({ ...own, ...Object.fromEntries(found) })
}

type Find = (db: Queryable, id: string) => Promise<FieldValue>

/** What is set and is no column of the kind's own table. */
const elsewhere: Partial<Record<EditableKind, Record<string, Find>>> = {
  amendment: { words: findWords, sponsors: findSponsors },
  division: { amendment: findAmendments },
}

/** Slugs of the amendments that a division was on, in order, a space between them. */
async function findAmendments(db: Queryable, divisionId: string): Promise<string | null> {
  const on = await db
    .select({ slug: amendments.slug })
    .from(amendmentDivisions)
    .innerJoin(amendments, eq(amendments.id, amendmentDivisions.amendmentId))
    .where(eq(amendmentDivisions.divisionId, divisionId))
    .orderBy(asc(amendments.slug))
  return on.length === 0 ? null : on.map(({ slug }) => slug).join(' ')
}

/** The words of an amendment that stand: those seen last. */
async function findWords(db: Queryable, amendmentId: string): Promise<string | null> {
  const [last] = await db
    .select({ lines: amendmentVersions.lines })
    .from(amendmentVersions)
    .where(eq(amendmentVersions.amendmentId, amendmentId))
    .orderBy(desc(amendmentVersions.seenAt))
    .limit(1)
  return last ? tidyWords(linesAsText(last.lines)) : null
}

/** Parliament's ids of the members in whose names it stands, the lead first, a space between them. */
async function findSponsors(db: Queryable, amendmentId: string): Promise<string | null> {
  const rows = await db
    .select({ memberId: sponsors.memberId })
    .from(sponsors)
    .where(and(eq(sponsors.amendmentId, amendmentId), isNotNull(sponsors.memberId)))
    .orderBy(desc(sponsors.isLead), asc(sponsors.position))
  return rows.length === 0 ? null : rows.map(({ memberId }) => memberId).join(' ')
}
