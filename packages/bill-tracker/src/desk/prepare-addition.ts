import { randomUUID } from 'node:crypto'
import { proposals, type Queryable, type SubjectKind } from '@safe-to-report/db'
import { and, eq } from 'drizzle-orm'
import { kinds, type AddableKind } from '../kinds/index.ts'
import type { Addable, FieldValues, Kind, Shown } from '../kinds/kind.ts'
import { isThere } from './is-there.ts'
import { readable } from './prepare-edit.ts'
import { newAddition, parseGrounds, type NewAddition, type Prepared, type Refusal } from './new-proposal.ts'
import { findParents, type Parents } from './parent-rows.ts'
import { tellRow } from './tell-row.ts'
import { findWanted } from './wanted-address.ts'

/**
 * A new row as the database takes it: its values, what it stands in, the address that it would have, and the id that it will
 * have, so that other proposals can stand in it at once. `revises`: one's own proposal of it keeps its id.
 *
 * @throws ZodError where a value, a parent, a reason, an https source or its words are not as they must be
 */
export async function prepareAddition(
  db: Queryable,
  given: NewAddition & { revises?: string },
): Promise<Prepared | Refusal> {
  const { kind, ...typed } = newAddition.parse(given)
  const isDraft = given.state === 'draft'
  const named = isDraft ? typed.parents : parseParents(kind, typed.parents)
  const values = isDraft ? readable(kind, typed.proposed) : parseValues(kind, typed.proposed)
  const parents = await findParents(db, { ...values, ...named })
  if (!parents) return { outcome: 'no-parent' }
  const subjectId = await findIdOf(db, given.revises)
  if (subjectId === undefined) return { outcome: 'gone' }
  const proposed = placed({ ...values, ...named, ...findWanted(kind, values, parents) })
  if (!isDraft && (await isThere(db, { kind, id: subjectId, values: proposed }))) return { outcome: 'already-there' }
  const around = isBill(kind) ? withItself(parents, subjectId, proposed) : parents
  return {
    act: 'add',
    kind,
    subjectId,
    billId: around.bill?.id ?? null,
    ...nameNewRow(kind, proposed, around),
    expected: {},
    proposed,
    ...parseGrounds(given, { kind, values }),
  }
}

function parseParents(kind: AddableKind, parents: Record<string, string | null>): Record<string, string | null> {
  const { parents: may }: Addable = kinds[kind].addable
  return may.parse(parents)
}

function parseValues(kind: AddableKind, proposed: FieldValues): FieldValues {
  return kinds[kind].editable.values.parse(proposed)
}

/** A place that is left empty is the last one, as it is when the row is published. */
function placed({ position, ...rest }: FieldValues): FieldValues {
  return position === null || position === undefined ? rest : { ...rest, position }
}

/** A new id, or that of the addition that this one revises; undefined where there is none. */
async function findIdOf(db: Queryable, revises: string | undefined): Promise<string | undefined> {
  if (revises === undefined) return randomUUID()
  const isIt = and(eq(proposals.id, revises), eq(proposals.act, 'add'))
  const [revised] = await db.select({ subjectId: proposals.subjectId }).from(proposals).where(isIt)
  return revised?.subjectId
}

function isBill(kind: SubjectKind): boolean {
  return kind === 'bill'
}

/** A bill stands in itself. */
function withItself(parents: Parents, id: string, { slug, shortTitle, sessions }: FieldValues): Parents {
  return {
    ...parents,
    bill: {
      id,
      slug: String(slug ?? ''),
      shortTitle: String(shortTitle ?? ''),
      sessions: typeof sessions === 'string' ? sessions : null,
    },
  }
}

/** By what its name is made of; a draft that has none of that yet is called by its kind. */
function nameNewRow(kind: AddableKind, own: FieldValues, around: Parents): { title: string; within: string | null } {
  const { shown, called }: Kind & { shown: Shown } = kinds[kind]
  const isNamed = shown.title.of.every((field) => (own[field] ?? null) !== null || field === 'house')
  // A draft may lack what its name is made of.
  const named = { ...Object.fromEntries(shown.title.of.map((field) => [field, ''])), ...own }
  const { title, within } = tellRow(shown, named, around)
  return { title: isNamed ? title : `A new ${called[0]}`, within }
}
