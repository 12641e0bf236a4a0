import { isDeepStrictEqual } from 'node:util'
import { toNameKey } from '../../words/name-key.ts'
import { settleField, type Verdict } from '../planning/plan-fields.ts'
import type { BillPlanning } from './bill-planning.ts'
import type { ParliamentAmendment } from '../bills-api/parliament-bill.ts'
import { letGo, pinMet } from './plan-met.ts'
import type { AmendmentRow, SponsorRow } from './stored-bill.ts'

interface Sponsored {
  amendment: Pick<AmendmentRow, 'id' | 'verified'>
  stored: SponsorRow[]
  answer: ParliamentAmendment
}

/** Plans in whose names an amendment stands. An empty list says nothing: names we hold are not taken away by it. */
export function planSponsors(planning: BillPlanning, { amendment, stored, answer }: Sponsored): void {
  const before = stored.toSorted((one, other) => one.position - other.position)
  const after = answer.sponsors
  const met = meetSponsors(planning, amendment, { before, after })
  if (after.length === 0) return
  const { id: amendmentId } = amendment

  const at = {
    subjectKind: 'amendment',
    subjectId: amendmentId,
    field: 'sponsors',
    before: before.map(nameAndLead),
    after: after.map(nameAndLead),
  } as const
  const isOnlyDetail = isDeepStrictEqual(at.before, at.after) || (met === 'take' && areSame(before, after))
  const asked = planning.conflictOn(amendmentId, 'sponsors')
  if (isOnlyDetail && asked) planning.plan.conflicts.settle.push(asked.id)
  if (isSameList(before, after)) return
  const holds = met === undefined ? planning : { ...planning, isPinned: () => false }
  // The names are the same and only what stands beside them is new (party, member id): no change to tell readers of.
  // Whoever takes Parliament's names takes them by its numbers of members.
  const asking = { ...at, before: before.map(nameAndNumber), after: after.map(nameAndNumber) }
  if (!isOnlyDetail && settleField(holds, asking, () => met ?? 'take') !== 'take') return
  planning.plan.sponsors.removeOf.push(amendmentId)
  planning.plan.sponsors.insert.push(...after.map((sponsor) => ({ ...sponsor, amendmentId })))
  if (!isOnlyDetail) planning.plan.changes.push({ ...at, sourceUrl: answer.sourceUrl })
}

type Told = Omit<SponsorRow, 'id' | 'amendmentId'>

interface Lists {
  before: readonly Told[]
  after: readonly Told[]
}

/**
 * Where names that somebody wrote down meet Parliament's: the same, or the same and more, are Parliament's from then on. Where it has
 * another lead, or lacks one of them, staff are asked. Undefined where nobody wrote any.
 */
function meetSponsors(
  planning: BillPlanning,
  amendment: Sponsored['amendment'],
  { before, after }: Lists,
): Verdict | undefined {
  const staffId = planning.writerOf(amendment, 'sponsors')
  if (staffId === undefined || before.length === 0) return undefined
  const isKept = before.every((sponsor) => findSame(after, sponsor)?.isLead === sponsor.isLead)
  if (isKept) letGo(planning, amendment.id, 'sponsors')
  else pinMet(planning, { subjectKind: 'amendment', subjectId: amendment.id, field: 'sponsors', staffId })
  return isKept ? 'take' : 'ask-staff'
}

function areSame(before: readonly Told[], after: readonly Told[]): boolean {
  return before.length === after.length && before.every((sponsor) => findSame(after, sponsor) !== undefined)
}

/** By Parliament's member id, where both have one; a name may be written in more than one way. */
function findSame(sponsors: readonly Told[], { memberId, name }: Told): Told | undefined {
  return sponsors.find((one) =>
    one.memberId !== null && memberId !== null ? one.memberId === memberId : toNameKey(one.name) === toNameKey(name),
  )
}

function isSameList(before: readonly Told[], after: readonly Told[]): boolean {
  return before.length === after.length && before.every((sponsor, index) => isSame(sponsor, after[index]))
}

function isSame(one: Told, other: Told | undefined): boolean {
  return (
    other !== undefined &&
    one.name === other.name &&
    one.memberId === other.memberId &&
    one.party === other.party &&
    one.house === other.house &&
    one.isLead === other.isLead &&
    one.position === other.position
  )
}

function nameAndNumber({ name, isLead, memberId }: Told): { name: string; isLead: boolean; memberId: number | null } {
  return { name, isLead, memberId }
}

function nameAndLead({ name, isLead }: Told): { name: string; isLead: boolean } {
  return { name, isLead }
}
