import { isDeepStrictEqual } from 'node:util'
import type { ParliamentAmendment } from './parliament-bill.ts'
import type { BillPlanning } from './bill-planning.ts'
import { settleField } from '../planning/plan-fields.ts'
import type { SponsorRow } from './stored-bill.ts'

interface Sponsored {
  amendmentId: string
  stored: SponsorRow[]
  answer: ParliamentAmendment
}

/** Plans in whose names an amendment stands. An empty list says nothing: names we hold are not taken away by it. */
export function planSponsors(planning: BillPlanning, { amendmentId, stored, answer }: Sponsored): void {
  if (answer.sponsors.length === 0) return
  const before = stored.toSorted((one, other) => one.position - other.position)
  if (isSameList(before, answer.sponsors)) {
    const settled = planning.conflictOn(amendmentId, 'sponsors')
    if (settled) planning.plan.conflicts.settle.push(settled.id)
    return
  }

  const at = {
    subjectKind: 'amendment',
    subjectId: amendmentId,
    field: 'sponsors',
    before: before.map(nameAndLead),
    after: answer.sponsors.map(nameAndLead),
  } as const
  const isOnlyDetail = isDeepStrictEqual(at.before, at.after)
  // The names are the same and only what stands beside them is new (party, member id): no change to tell readers of.
  if (!isOnlyDetail && settleField(planning, at, () => 'take') !== 'take') return
  planning.plan.sponsors.removeOf.push(amendmentId)
  planning.plan.sponsors.insert.push(...answer.sponsors.map((sponsor) => ({ ...sponsor, amendmentId })))
  if (!isOnlyDetail) planning.plan.changes.push({ ...at, sourceUrl: answer.sourceUrl })
}

type Told = Omit<SponsorRow, 'id' | 'amendmentId'>

function isSameList(before: SponsorRow[], after: Told[]): boolean {
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

function nameAndLead({ name, isLead }: Told): { name: string; isLead: boolean } {
  return { name, isLead }
}
