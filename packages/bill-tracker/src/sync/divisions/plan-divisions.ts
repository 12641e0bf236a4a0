import type { AyeMeaning } from '@safe-to-report/db'
import { divisionUrl } from '../../words/division-url.ts'
import type { ParliamentDivision } from './parliament-division.ts'
import { emptyDivisionsPlan, type DivisionsPlan } from './divisions-plan.ts'
import { isSameDivision } from './match-division.ts'
import { planFields, startPlanning, type FieldPlanning, type Verdict } from '../planning/plan-fields.ts'
import { planVotes } from './plan-votes.ts'
import { takeSlug } from '../../words/slugs.ts'
import type { DivisionRow, NumberedAmendment, StoredDivisions } from './stored-divisions.ts'

const fields = [
  'parliamentId',
  'number',
  'heldOn',
  'title',
  'carried',
  'ayeCount',
  'noCount',
  'majority',
  'motionNote',
  'parliamentUrl',
  'verified',
] as const satisfies (keyof DivisionRow)[]

/**
 * What to write so that the record tells divisions as Parliament does, each with every member's vote. Pure: planned again
 * from what it wrote, it is empty. What was decided in plain words is ours and never in it.
 */
export function planDivisions(
  stored: StoredDivisions,
  answers: readonly AnsweredDivision[],
  newId: () => string,
): DivisionsPlan {
  const plan = emptyDivisionsPlan()
  const planning = startPlanning(stored, plan)
  const slugs = new Set(stored.divisions.map(({ slug }) => slug))
  for (const answer of answers) {
    const { told } = answer
    const row = findRow(stored.divisions, answer)
    const id = row?.id ?? newId()
    if (row) planKnown(planning, row, told)
    // Another day or number means another division than ours: nothing of it is taken until a person has looked.
    if (row && isOther(row, told)) continue
    if (!row)
      planNew(plan, { id, slug: takeSlug(`${told.house.toLowerCase()}-${told.heldOn}-${told.number}`, slugs) }, told)
    planLinks(plan, { stored, row, id }, told)
    planNames(plan, { stored, id }, told)
    if (!stored.citedSubjects.includes(id)) plan.citations.push({ subjectId: id, house: told.house })
  }
  return plan
}

/** Parliament's answer, and which row it was asked for where that is known. */
export interface AnsweredDivision {
  told: ParliamentDivision
  rowId?: string | undefined
}

/** The row that an answer is about, if it is on the record already. */
export function findRow(rows: readonly DivisionRow[], { told, rowId }: AnsweredDivision): DivisionRow | undefined {
  return rows.find(({ id }) => id === rowId) ?? rows.find((known) => isSameDivision(known, told))
}

function toFacts(told: ParliamentDivision): Pick<DivisionRow, (typeof fields)[number]> {
  const { house, parliamentId, number, heldOn, title, ayeCount, noCount, motionNote } = told
  return {
    parliamentId,
    number,
    heldOn,
    title,
    ayeCount,
    noCount,
    motionNote,
    carried: ayeCount > noCount,
    majority: Math.abs(ayeCount - noCount),
    parliamentUrl: divisionUrl(house, parliamentId),
    verified: true,
  }
}

function planKnown(
  planning: FieldPlanning & { plan: DivisionsPlan },
  row: DivisionRow,
  told: ParliamentDivision,
): void {
  const set = planFields(planning, {
    subjectKind: 'division',
    stored: row,
    offered: toFacts(told),
    fields: isOther(row, told) ? ['heldOn', 'number'] : fields,
    sourceUrl: told.sourceUrl,
    weigh: (field) => weigh(field, row),
  })
  if (Object.keys(set).length > 0) planning.plan.divisions.update.push({ id: row.id, set })
}

/** Another day or number than ours says that one of us means another division: a person must look. */
function isOther(row: DivisionRow, told: ParliamentDivision): boolean {
  return row.heldOn !== told.heldOn || (row.number !== null && row.number !== told.number)
}

function weigh(field: string, row: DivisionRow): Verdict {
  return field === 'heldOn' || (field === 'number' && row.number !== null) ? 'ask-staff' : 'take'
}

function planNew(plan: DivisionsPlan, own: { id: string; slug: string }, told: ParliamentDivision): void {
  const row = { ...own, house: told.house, ...toFacts(told) }
  plan.divisions.insert.push(row)
  const { id: subjectId, ...after } = row
  plan.changes.push({
    subjectKind: 'division',
    subjectId,
    field: '*',
    before: null,
    after,
    sourceUrl: told.sourceUrl,
  })
}

interface LinkedRow {
  stored: StoredDivisions
  row: DivisionRow | undefined
  id: string
}

/** Links the amendments that tell this House, day and number, and says which side Aye was on where that follows. */
function planLinks(plan: DivisionsPlan, { stored, row, id }: LinkedRow, told: ParliamentDivision): void {
  // Where staff have said what it was on, nothing that a number suggests is put beside it.
  if (stored.pins.some(({ subjectId, field }) => subjectId === id && field === 'amendment')) return
  const linked = new Set(
    stored.links.filter(({ divisionId }) => divisionId === id).map(({ amendmentId }) => amendmentId),
  )
  const found = stored.numbered.filter((amendment) => isOn(amendment, told) && !linked.has(amendment.id))
  for (const amendment of found) {
    plan.links.push({ amendmentId: amendment.id, divisionId: id })
    const change = { subjectKind: 'division', subjectId: id, before: null, sourceUrl: told.sourceUrl } as const
    plan.changes.push({ ...change, field: 'amendment', after: amendment.slug })
    const ayeMeans = meaningOfAye(amendment, told)
    if (!ayeMeans || row?.ayeMeans || plan.meanings.some(({ id: meant }) => meant === id)) continue
    plan.meanings.push({ id, ayeMeans })
    plan.changes.push({ ...change, field: 'ayeMeans', after: ayeMeans })
  }
}

function isOn({ house, decidedOn, divisionNumber }: NumberedAmendment, told: ParliamentDivision): boolean {
  return house === told.house && decidedOn === told.heldOn && divisionNumber === told.number
}

/**
 * On an amendment of its own, a House is asked to agree. On the other House's it is asked to agree or to disagree: what
 * became of the amendment, beside which side won, says which. Where they do not say, nobody has.
 */
function meaningOfAye({ kind, house, decision }: NumberedAmendment, told: ParliamentDivision): AyeMeaning | undefined {
  if (kind !== 'lords-amendment' || house !== 'Commons') return 'for'
  const carried = told.ayeCount > told.noCount
  if (decision === 'disagreed') return carried ? 'against' : 'for'
  if (decision === 'agreed' || decision === 'agreed-on-division') return carried ? 'for' : 'against'
  return undefined
}

function planNames(plan: DivisionsPlan, { stored, id }: Omit<LinkedRow, 'row'>, told: ParliamentDivision): void {
  const known = stored.votes.filter(({ divisionId }) => divisionId === id)
  const { save, remove, change } = planVotes(id, known, told.votes)
  plan.votes.save.push(...save)
  plan.votes.remove.push(...remove)
  if (!change) return
  plan.votes.of.push(id)
  plan.changes.push({ subjectKind: 'division', subjectId: id, field: 'votes', ...change, sourceUrl: told.sourceUrl })
}
