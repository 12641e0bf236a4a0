import { isDeepStrictEqual } from 'node:util'
import type { ParliamentSitting } from '../bills-api/parliament-bill.ts'
import type { BillPlanning } from './bill-planning.ts'
import { settleField } from '../planning/plan-fields.ts'
import { pinMet, planMet } from './plan-met.ts'
import type { PlacedStage } from './plan-stages.ts'
import type { SittingRow } from './stored-bill.ts'

/**
 * Plans a stage's sitting days: recognised by day, then by Parliament's id (a sitting put off). A day that Parliament gave
 * and no longer gives is removed: the House did not sit, or will not.
 */
export function planSittings(planning: BillPlanning, stage: PlacedStage, sourceUrl: string): string[] {
  const rows = planning.stored.sittings.filter(({ stageId }) => stageId === stage.id)
  const answered = new Set(stage.answer.sittings.map(({ sitsOn }) => sitsOn))
  const byDay = new Map(rows.map((row) => [row.sitsOn, row]))
  const movable = new Map(rows.filter(({ sitsOn }) => !answered.has(sitsOn)).map((row) => [row.parliamentId, row]))
  // An id that stands already, be it under another bill, cannot stand twice: its day is told without.
  const { sittings, sittingIdsElsewhere } = planning.stored
  const usedIds = new Set([...sittings.map(({ parliamentId }) => parliamentId), ...sittingIdsElsewhere])

  const kept = stage.answer.sittings.map((sitting) => {
    const row = byDay.get(sitting.sitsOn) ?? movable.get(sitting.parliamentId)
    const parliamentId = usedIds.has(sitting.parliamentId) ? null : sitting.parliamentId
    if (!row) return planNewSitting(planning, { stageId: stage.id, sitsOn: sitting.sitsOn, parliamentId, sourceUrl })
    movable.delete(sitting.parliamentId)
    planKnownSitting(planning, { row, sitting, parliamentId, sourceUrl })
    return row.id
  })
  for (const row of movable.values()) if (row.parliamentId !== null) planRemoval(planning, row, sourceUrl)
  for (const row of rows) if (isPassedOver(row, stage, planning.today)) askAbout(planning, row)
  return kept
}

/** Whether Parliament lists days of the stage and not this one, which is over or lies before one that it lists. A later one may come yet. */
function isPassedOver({ sitsOn, parliamentId }: SittingRow, { answer }: PlacedStage, today: string): boolean {
  const days = answer.sittings.map((sitting) => sitting.sitsOn)
  if (parliamentId !== null || days.length === 0 || days.includes(sitsOn)) return false
  return sitsOn < today || days.some((day) => sitsOn < day)
}

/** A day that somebody wrote down stays until staff have said what is so. */
function askAbout(planning: BillPlanning, row: SittingRow): void {
  const staffId = planning.writerOf(row, 'sitsOn')
  if (staffId === undefined) return
  const at = { subjectKind: 'sitting', subjectId: row.id, field: 'sitsOn' } as const
  pinMet(planning, { ...at, staffId })
  settleField(planning, { ...at, before: row.sitsOn, after: null }, () => 'ask-staff')
}

interface KnownSitting {
  row: SittingRow
  sitting: ParliamentSitting
  parliamentId: number | null
  sourceUrl: string
}

function planKnownSitting(planning: BillPlanning, { row, sitting, parliamentId, sourceUrl }: KnownSitting): void {
  const set = planMet(planning, {
    subjectKind: 'sitting',
    stored: row,
    offered: { sitsOn: sitting.sitsOn, verified: true },
    fields: ['sitsOn', 'verified'],
    sourceUrl,
  })
  if (row.parliamentId === null && parliamentId !== null) set.parliamentId = parliamentId
  if (!isDeepStrictEqual(set, {})) planning.plan.sittings.update.push({ id: row.id, set })
}

interface NewSitting {
  stageId: string
  sitsOn: string
  parliamentId: number | null
  sourceUrl: string
}

function planNewSitting({ plan, newId }: BillPlanning, { sourceUrl, ...sitting }: NewSitting): string {
  const id = newId()
  plan.sittings.insert.push({ id, ...sitting, verified: true })
  const after = { sitsOn: sitting.sitsOn }
  plan.changes.push({ subjectKind: 'sitting', subjectId: id, field: '*', before: null, after, sourceUrl })
  return id
}

function planRemoval(planning: BillPlanning, row: SittingRow, sourceUrl: string): void {
  const at = { subjectKind: 'sitting', subjectId: row.id } as const
  // A day that staff pinned stays, and they are asked.
  const gone = { ...at, field: 'sitsOn', before: row.sitsOn, after: null }
  if (settleField(planning, gone, () => 'take') !== 'take') return
  planning.plan.sittings.remove.push(row.id)
  // The stage is told too: once the row is gone, calendars know of it from this change alone.
  const before = { stageId: row.stageId, sitsOn: row.sitsOn }
  planning.plan.changes.push({ ...at, field: '*', before, after: null, sourceUrl })
}
