import type { Queryable } from '@safe-to-report/db'
import { eq, getTableColumns } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { kinds, type EditableKind } from '../kinds/index.ts'
import type { Fields, FieldValues, Kind } from '../kinds/kind.ts'
import { toNumberKey } from '../words/number-key.ts'
import { fieldValues } from './editable.ts'
import { aboutRow, findSubject } from './find-subject.ts'
import { isThere } from './is-there.ts'
import { newEdit, parseGrounds, type NewEdit, type Prepared, type Refusal } from './new-proposal.ts'
import { findParents } from './parent-rows.ts'
import { hasChangedMeanwhile, planEdit } from './plan-edit.ts'
import { findValues } from './row-values.ts'

/**
 * An edit as the database takes it: the fields that change, and what they were. That somebody else published meanwhile is told
 * before anything else is: what was typed was typed beside other values. A draft is kept all the same, and says so when it is opened.
 *
 * @throws ZodError where a value, a reason, an https source or its words are not as they must be
 */
export async function prepareEdit(db: Queryable, given: NewEdit): Promise<Prepared | Refusal> {
  const { kind, id, expected, proposed: typed } = newEdit.parse(given)
  const proposed = { ...followFrom(kind, typed), ...typed }
  const [subject, stored] = await Promise.all([findSubject(db, kind, id), findValues(db, { kind, id })])
  if (!subject || !stored) return { outcome: 'gone' }
  if (given.state === 'draft') {
    const values = readable(kind, proposed)
    const changes = toChanges({ ...stored, ...expected }, values)
    return { act: 'edit', ...aboutRow(subject), ...changes, ...parseGrounds(given, { kind, values }) }
  }
  if (hasChangedMeanwhile(stored, expected, typed)) return { outcome: 'changed-meanwhile', current: stored }
  const values = parseValues(kind, { ...stored, ...proposed })
  keepWords(kind, stored, values)
  const changes = toChanges(stored, values)
  const refused = await whyNot(db, { kind, id, after: changes.proposed })
  if (refused) return { outcome: refused }
  const key = await planNumberKey(db, { kind, id, after: changes.proposed })
  return {
    act: 'edit',
    ...aboutRow(subject),
    expected: { ...changes.expected, ...key.expected },
    proposed: { ...changes.proposed, ...key.proposed },
    ...parseGrounds(given, { kind, values }),
  }
}

/** The fields that change, as they were and as they would be. */
function toChanges(before: FieldValues, values: FieldValues): { expected: FieldValues; proposed: FieldValues } {
  const { changes } = planEdit(before, values)
  return {
    expected: Object.fromEntries(changes.map((change) => [change.field, change.before])),
    proposed: Object.fromEntries(changes.map((change) => [change.field, change.after])),
  }
}

/** Why a row cannot be changed so; undefined where it can. */
async function whyNot(
  db: Queryable,
  changed: Changed,
): Promise<'unchanged' | 'no-parent' | 'already-there' | undefined> {
  if (Object.keys(changed.after).length === 0) return 'unchanged'
  if (!(await findParents(db, changed.after))) return 'no-parent'
  const { proposed: key } = await planNumberKey(db, changed)
  return (await isTaken(db, { ...changed, after: { ...changed.after, ...key } })) ? 'already-there' : undefined
}

function parseValues(kind: EditableKind, values: FieldValues): FieldValues {
  return kinds[kind].editable.values.parse(values)
}

/** Whether it would become like another row of which there is one. */
async function isTaken(db: Queryable, { kind, id, after }: Changed): Promise<boolean> {
  const { table, addable }: Kind = kinds[kind]
  if (!addable?.once?.flat().some((field) => field in after)) return false
  const [stored] = await db.select().from(table).where(eq(table.id, id))
  const { data: own } = fieldValues.safeParse(onlyPlain(stored ?? {}))
  return isThere(db, { kind, id, values: { ...own, ...after } })
}

function onlyPlain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value === null || typeof value !== 'object'))
}

interface Changed {
  kind: EditableKind
  id: string
  after: FieldValues
}

/** The number that is compared follows the one that is printed. */
export async function planNumberKey(
  db: Queryable,
  { kind, id, after: { number } }: Changed,
): Promise<{ expected?: FieldValues; proposed?: FieldValues }> {
  const { table }: Kind = kinds[kind]
  const { numberKey }: Record<string, PgColumn> = getTableColumns(table)
  if (!numberKey || typeof number !== 'string') return {}
  const [row] = await db.select({ numberKey }).from(table).where(eq(table.id, id))
  const [before, after] = [String(row?.numberKey), toNumberKey(number)]
  return before === after ? {} : { expected: { numberKey: before }, proposed: { numberKey: after } }
}

/** A text that an amendment carries has its day, what became of it and its words from there. */
function followFrom(kind: EditableKind, { amendmentId }: FieldValues): FieldValues {
  return kind === 'text' && typeof amendmentId === 'string' ? { happenedOn: null, fate: null, words: null } : {}
}

/** The words of an amendment can be replaced, not taken off the record. */
function keepWords(kind: EditableKind, { words: stand }: FieldValues, { words }: FieldValues): void {
  if (kind !== 'amendment' || (stand ?? null) === null || (words ?? null) !== null) return
  const message = 'Words once seen stay on the record. Say what they are now.'
  throw new z.ZodError([{ code: 'custom', path: ['words'], message, input: words }])
}

/** What of a draft is a value already. */
export function readable(kind: EditableKind, proposed: FieldValues): FieldValues {
  const { shape }: Fields = kinds[kind].editable.values
  return Object.fromEntries(
    Object.entries(proposed).filter(([field, value]) => {
      const may = shape[field]
      return may instanceof z.ZodType && may.safeParse(value).success
    }),
  )
}
