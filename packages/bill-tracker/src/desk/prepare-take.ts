import { conflicts, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { editableKinds, kinds, type EditableKind } from '../kinds/index.ts'
import type { Fields, FieldValue } from '../kinds/kind.ts'
import { fieldValues } from './editable.ts'
import { aboutRow, findSubject } from './find-subject.ts'
import {
  newTakeOff,
  newTakeTheirs,
  type NewTakeOff,
  type NewTakeTheirs,
  type Prepared,
  type Refusal,
} from './new-proposal.ts'
import { findParliamentPage } from './parliament-page.ts'
import { planNumberKey } from './prepare-edit.ts'
import { findValues } from './row-values.ts'

/**
 * Taking a row off the public record, as the database takes it. Published, it waits to be checked again, and sync does not bring it
 * back: where Parliament says that it is so, staff are asked.
 *
 * @throws ZodError where no reason is given
 */
export async function prepareTakeOff(db: Queryable, given: NewTakeOff): Promise<Prepared | Refusal> {
  const { kind, id, why } = newTakeOff.parse(given)
  const subject = await findSubject(db, kind, id)
  if (!subject) return { outcome: 'gone' }
  if (subject.verified !== true) return { outcome: 'already' }
  return {
    act: 'take-off',
    ...aboutRow(subject),
    expected: {},
    proposed: {},
    why,
    sourceUrl: null,
    quote: null,
  }
}

/** Taking over what Parliament says where staff hold another value, as the database takes it. */
export async function prepareTakeTheirs(db: Queryable, given: NewTakeTheirs): Promise<Prepared | Refusal> {
  const { conflictId } = newTakeTheirs.parse(given)
  const [conflict] = await db.select().from(conflicts).where(eq(conflicts.id, conflictId))
  if (!conflict || conflict.dismissedAt !== null) return { outcome: 'gone' }
  const { subjectId: id, field } = conflict
  const kind = editableKinds.find((one) => one === conflict.subjectKind)
  const offered = kind && readOffer(kind, field, conflict.offered)
  if (kind === undefined || offered === undefined) return { outcome: 'not-takable' }
  const [subject, stored] = await Promise.all([findSubject(db, kind, id), findValues(db, { kind, id })])
  if (!subject || !stored) return { outcome: 'gone' }
  const key = await planNumberKey(db, { kind, id, after: { [field]: offered } })
  return {
    act: 'take-theirs',
    ...aboutRow(subject),
    expected: { [field]: stored[field] ?? null, ...key.expected },
    proposed: { [field]: offered, ...key.proposed },
    why: 'What Parliament’s own record says was taken over',
    sourceUrl: await findParliamentPage(db, kind, id),
    quote: null,
  }
}

/** Whether what Parliament offers can be taken over by a button; all else is edited by hand. */
export function isTakable({
  subjectKind,
  field,
  offered,
}: Pick<typeof conflicts.$inferSelect, 'subjectKind' | 'field' | 'offered'>): boolean {
  const kind = editableKinds.find((one) => one === subjectKind)
  return kind !== undefined && readOffer(kind, field, offered) !== undefined
}

/** Undefined where the field cannot hold it. */
function readOffer(kind: EditableKind, field: string, offered: unknown): FieldValue | undefined {
  const { shape }: Fields = kinds[kind].editable.values
  const may = shape[field]
  const told = field === 'sponsors' ? readNames(offered) : offered
  const value = fieldValues.safeParse({ [field]: told }).data?.[field]
  return value !== undefined && may instanceof z.ZodType && may.safeParse(value).success ? value : undefined
}

const names = z.array(z.object({ memberId: z.int(), isLead: z.boolean() })).min(1)

/** Parliament's names under an amendment, as a proposal names them: its numbers of the members, the lead first. */
function readNames(offered: unknown): string | undefined {
  const told = names.safeParse(offered).data
  const [lead, others] = [told?.filter(({ isLead }) => isLead), told?.filter(({ isLead }) => !isLead)]
  return told && [...(lead ?? []), ...(others ?? [])].map(({ memberId }) => memberId).join(' ')
}
