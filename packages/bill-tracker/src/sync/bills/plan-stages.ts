import { isDeepStrictEqual } from 'node:util'
import type { ParliamentBill, ParliamentStage } from '../bills-api/parliament-bill.ts'
import { toNameKey } from '../../words/name-key.ts'
import type { BillPlanning } from './bill-planning.ts'
import { planMet } from './plan-met.ts'
import type { StageRow } from './stored-bill.ts'

/** A stage as it will stand in the record, with what Parliament says of it. */
export interface PlacedStage {
  id: string
  answer: ParliamentStage
}

const ownedByParliament = ['name', 'verified'] as const satisfies (keyof StageRow)[]

/** Plans the stages: which of ours each of Parliament's is, which are new, and the order of all. */
export function planStages(planning: BillPlanning, billId: string, answer: ParliamentBill): PlacedStage[] {
  const found = recogniseStages(planning.stored.stages, answer.stages)
  const order = placeInOrder(planning.stored.stages, answer.stages, found)
  const rounds = new Set(planning.stored.stages.map(identityOf))
  const placed = answer.stages.map((stage) => {
    const row = found.get(stage)
    const id = row?.id ?? planning.newId()
    const position = order.indexOf(stage) + 1
    if (row) planKnownStage(planning, { row, stage, position, sourceUrl: answer.sourceUrls.stages })
    else planNewStage(planning, { id, billId, stage, rounds, position, sourceUrl: answer.sourceUrls.stages })
    return { id, answer: stage }
  })
  const matched = new Set([...found.values()].map(({ id }) => id))
  for (const row of planning.stored.stages.filter(({ id }) => !matched.has(id))) {
    const position = order.indexOf(row) + 1
    if (row.position !== position) planning.plan.stages.update.push({ id: row.id, set: { position } })
  }
  return placed
}

interface Identity {
  house: string | null
  kind: string
  round: number
}

const identityOf = ({ house, kind, round }: Identity): string => `${house} ${kind} ${round}`

/** By Parliament's own id first; then, for stages written down by hand, by House, kind and round (or, of no kind, by name). */
function recogniseStages(rows: StageRow[], answers: ParliamentStage[]): Map<ParliamentStage, StageRow> {
  const byParliamentId = new Map(rows.map((row) => [row.parliamentId, row]))
  const curated = new Map(
    rows.filter(({ parliamentId }) => parliamentId === null).map((row) => [recognisedBy(row), row]),
  )
  const found = new Map<ParliamentStage, StageRow>()
  for (const stage of answers) {
    const row = byParliamentId.get(stage.parliamentId) ?? curated.get(recognisedBy(stage))
    if (!row) continue
    found.set(stage, row)
    curated.delete(recognisedBy(row))
  }
  return found
}

function recognisedBy(stage: Identity & { name: string }): string {
  return stage.kind === 'other' ? `${stage.house} ${toNameKey(stage.name)}` : identityOf(stage)
}

/** Parliament's order; a stage that only we know keeps its place behind the stage it followed. */
function placeInOrder(
  rows: StageRow[],
  answers: ParliamentStage[],
  found: Map<ParliamentStage, StageRow>,
): (ParliamentStage | StageRow)[] {
  const order: (ParliamentStage | StageRow)[] = [...answers]
  const answerOf = new Map([...found].map(([stage, row]) => [row.id, stage]))
  let behind = -1
  for (const row of rows.toSorted((one, other) => one.position - other.position)) {
    const stage = answerOf.get(row.id)
    if (stage) {
      behind = order.indexOf(stage)
      continue
    }
    behind += 1
    order.splice(behind, 0, row)
  }
  return order
}

interface KnownStage {
  row: StageRow
  stage: ParliamentStage
  position: number
  sourceUrl: string
}

function planKnownStage(planning: BillPlanning, { row, stage, position, sourceUrl }: KnownStage): void {
  const offered = { name: stage.name, verified: true }
  const set = planMet(planning, { subjectKind: 'stage', stored: row, offered, fields: ownedByParliament, sourceUrl })
  if (row.parliamentId === null) set.parliamentId = stage.parliamentId
  if (row.position !== position) set.position = position
  if (!isDeepStrictEqual(set, {})) planning.plan.stages.update.push({ id: row.id, set })
}

interface NewStage {
  id: string
  billId: string
  stage: ParliamentStage
  rounds: Set<string>
  position: number
  sourceUrl: string
}

function planNewStage({ plan }: BillPlanning, { id, billId, stage, rounds, position, sourceUrl }: NewStage): void {
  const { parliamentId, kind, house, name } = stage
  let { round } = stage
  while (rounds.has(identityOf({ house, kind, round }))) round += 1
  rounds.add(identityOf({ house, kind, round }))
  plan.stages.insert.push({ id, billId, parliamentId, kind, house, round, name, position, verified: true })
  plan.changes.push({
    subjectKind: 'stage',
    subjectId: id,
    field: '*',
    before: null,
    after: { name, house },
    sourceUrl,
  })
}
