import type { ProposalAct, Queryable, SubjectKind } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { editableKinds, kinds, shownKinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { fieldValues } from './editable.ts'
import { findSubject } from './find-subject.ts'
import { isToldInPrivate } from './new-proposal.ts'
import { findValues } from './row-values.ts'

/** What a proposal says of a row. */
export interface Proposed {
  act: ProposalAct
  kind: SubjectKind
  id: string
  expected: Record<string, unknown>
  proposed: Record<string, unknown>
}

export interface ComparedField {
  field: string
  /** What it was when the proposal was made; null of a new row. */
  expected: unknown
  /** What it is now. */
  now: unknown
  after: unknown
}

/** A proposal beside what stands. */
export interface Compared {
  fields: ComparedField[]
  /** Whether the record has moved on since, so that it cannot be published as it is. */
  isStale: boolean
  /** Whether the row is on the record now, public or not. */
  isThere: boolean
  /** Where the public reads the row; null of a new one. */
  publicPath: string | null
  /** Whether the public can read it now. */
  isPublic: boolean
  /** The day to come from which the public reads it; null where it waits for no day. */
  publicFrom: string | null
  /** Whether it would tell of something said in private: whoever publishes it has been shown that, since no source can be opened. */
  isPrivate: boolean
}

/** Sets a proposal beside the row that it is about, as it stands now. */
export async function compareProposal(db: Queryable, given: Proposed): Promise<Compared> {
  const { act, kind, id } = given
  const { expected, proposed } = act === 'take-off' ? takenOff : given
  const shown = shownKinds.find((one) => one === kind)
  const [subject, stands] = await Promise.all([shown && findSubject(db, shown, id), findStanding(db, given)])
  const fields = Object.entries(proposed)
    .filter(([field]) => isOfInterest(field, proposed))
    .map(([field, after]) => ({ field, expected: expected[field] ?? null, now: stands?.[field] ?? null, after }))
  const isThere = stands !== undefined
  return {
    fields,
    isStale: act === 'add' ? isThere : !isThere || fields.some((field) => !isSame(field.now, field.expected)),
    isThere,
    publicPath: subject?.publicPath ?? null,
    isPublic: subject?.isPublic ?? false,
    publicFrom: subject?.publicFrom ?? null,
    isPrivate: act !== 'take-off' && wouldTellInPrivate(kind, { ...stands, ...proposed }),
  }
}

/** What taking a row off would change, which its proposal need not say. */
const takenOff: Pick<Proposed, 'expected' | 'proposed'> = {
  expected: { verified: true },
  proposed: { verified: false },
}

function wouldTellInPrivate(kind: SubjectKind, values: Record<string, unknown>): boolean {
  const editable = editableKinds.find((one) => one === kind)
  if (!editable) return false
  const own = Object.keys(kinds[editable].editable.values.shape).map((field) => [field, values[field] ?? null])
  const read = fieldValues.safeParse(Object.fromEntries(own))
  return read.success && isToldInPrivate(editable, read.data)
}

/** What only the database needs to know, or what follows from the rest. */
function isOfInterest(field: string, proposed: Record<string, unknown>): boolean {
  return !['slug', 'numberKey', 'stageId' in proposed ? 'billId' : ''].includes(field)
}

async function findStanding(db: Queryable, { kind, id }: Proposed): Promise<Record<string, unknown> | undefined> {
  const { table }: Kind = kinds[kind]
  const [row] = await db.select().from(table).where(eq(table.id, id))
  if (!row) return undefined
  const editable = editableKinds.find((one) => one === kind)
  const values = editable && (await findValues(db, { kind: editable, id }))
  return { ...row, ...values }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
