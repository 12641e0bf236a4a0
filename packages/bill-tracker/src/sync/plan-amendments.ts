import { isDeepStrictEqual } from 'node:util'
import type { ParliamentAmendment } from '../parliament/parliament-bill.ts'
import { heldUntilChecked } from './hold-unchecked.ts'
import { planFields, type Planning } from './plan-fields.ts'
import { planSponsors } from './plan-sponsors.ts'
import type { PlacedStage } from './plan-stages.ts'
import { takeSlug, toSlug } from './slugs.ts'
import type { AmendmentRow, SponsorRow } from './stored-bill.ts'
import { weighDecision } from './weigh-decision.ts'

const ownedByParliament = [
  'number',
  'decision',
  'decisionExplanation',
  'summaryText',
  'parliamentUrl',
  'verified',
] as const satisfies (keyof AmendmentRow)[]

/** What the amendments of one bill are looked up by; made once, since there may be thousands. */
export interface AmendmentIndex {
  byParliamentId: Map<number | null, AmendmentRow>
  byStage: Map<string, AmendmentRow[]>
  sponsorsOf: Map<string, SponsorRow[]>
  takenSlugs: Set<string>
}

/** Indexes the stored amendments of a bill. */
export function indexAmendments({ stored }: Planning): AmendmentIndex {
  return {
    byParliamentId: new Map(stored.amendments.map((row) => [row.parliamentId, row])),
    byStage: Map.groupBy(stored.amendments, ({ stageId }) => stageId),
    sponsorsOf: Map.groupBy(stored.sponsors, ({ amendmentId }) => amendmentId),
    takenSlugs: new Set([...stored.takenSlugs, ...stored.amendments.map(({ slug }) => slug)]),
  }
}

interface Owner {
  bill: { id: string; slug: string }
  stage: PlacedStage
}

/**
 * Plans a stage's amendments. One that Parliament no longer lists stays: lists are paged, and a page may be missing.
 * Gives the ids of those it confirms.
 */
export function planAmendments(planning: Planning, index: AmendmentIndex, owner: Owner): string[] {
  const { stage } = owner
  const rows = index.byStage.get(stage.id) ?? []
  const rowOf = recogniseAmendments(rows, index, stage.answer.amendments)
  const matched = new Set([...rowOf.values()].map(({ id }) => id))
  const keys = new Set(rows.filter(({ id }) => !matched.has(id)).map(({ numberKey }) => numberKey))

  return stage.answer.amendments.map((answer) => {
    const numberKey = takeKey(answer, keys)
    const row = rowOf.get(answer)
    return row
      ? planKnown(planning, { row, answer, numberKey, sponsors: index.sponsorsOf.get(row.id) ?? [] })
      : planNew(planning, { answer, numberKey, owner, takenSlugs: index.takenSlugs })
  })
}

/** By Parliament's id first; then by number, for those written down by hand and for ping-pong items. */
function recogniseAmendments(
  rows: AmendmentRow[],
  { byParliamentId }: AmendmentIndex,
  answers: ParliamentAmendment[],
): Map<ParliamentAmendment, AmendmentRow> {
  const byNumber = new Map(rows.filter((row) => row.parliamentId === null).map((row) => [row.numberKey, row]))
  const found = new Map<ParliamentAmendment, AmendmentRow>()
  for (const answer of answers) {
    const known = answer.parliamentId === null ? undefined : byParliamentId.get(answer.parliamentId)
    const row = known ?? byNumber.get(answer.numberKey)
    if (!row) continue
    found.set(answer, row)
    if (!known) byNumber.delete(answer.numberKey)
  }
  return found
}

/** Two amendments printed with one number are two all the same: the second's key says which it is. */
function takeKey({ numberKey, parliamentId }: ParliamentAmendment, taken: Set<string>): string {
  let key = numberKey
  for (let next = 2; taken.has(key); next += 1)
    key = `${numberKey}#${parliamentId ?? next}${next > 2 ? `-${next}` : ''}`
  taken.add(key)
  return key
}

interface Known {
  row: AmendmentRow
  answer: ParliamentAmendment
  numberKey: string
  sponsors: SponsorRow[]
}

function planKnown(planning: Planning, { row, answer, numberKey, sponsors }: Known): string {
  const { decision, decisionExplanation, summaryText, parliamentUrl, sourceUrl } = answer
  const offered = { decision, decisionExplanation, summaryText, parliamentUrl, verified: true }
  const set = planFields(planning, {
    subjectKind: 'amendment',
    stored: row,
    // The same number printed another way is no change.
    offered: row.numberKey === numberKey ? offered : { ...offered, number: answer.number },
    fields: ownedByParliament,
    sourceUrl,
    weigh: (field) => (field === 'decision' ? weighDecision(row.decision, decision) : 'take'),
  })
  if (row.parliamentId === null && answer.parliamentId !== null) set.parliamentId = answer.parliamentId
  if (set.number !== undefined) set.numberKey = numberKey
  if (set.verified) Object.assign(set, heldUntilChecked(planning.plan, row))
  if (!isDeepStrictEqual(set, {})) planning.plan.amendments.update.push({ id: row.id, set })
  planSponsors(planning, { amendmentId: row.id, stored: sponsors, answer })
  return row.id
}

interface New {
  answer: ParliamentAmendment
  numberKey: string
  owner: Owner
  takenSlugs: Set<string>
}

function planNew({ plan, newId }: Planning, { answer, numberKey, owner, takenSlugs }: New): string {
  const id = newId()
  const { sponsors, sourceUrl, ...told } = answer
  const { house, kind, round } = owner.stage.answer
  const place = [house, kind, round > 1 ? round : '', answer.number].join(' ')
  const slug = takeSlug(`${owner.bill.slug}-${toSlug(place)}`, takenSlugs)
  plan.amendments.insert.push({
    ...told,
    id,
    slug,
    numberKey,
    billId: owner.bill.id,
    stageId: owner.stage.id,
    verified: true,
  })
  plan.sponsors.insert.push(...sponsors.map((sponsor) => ({ ...sponsor, amendmentId: id })))
  const after = { number: answer.number, decision: answer.decision }
  plan.changes.push({ subjectKind: 'amendment', subjectId: id, field: '*', before: null, after, sourceUrl })
  return id
}
