import { isDeepStrictEqual } from 'node:util'
import type { AmendmentLine } from '@safe-to-report/db'
import type { ParliamentAmendment } from '../bills-api/parliament-bill.ts'
import { askWhichItIs, heldUntilChecked } from './hold-unchecked.ts'
import type { BillPlanning } from './bill-planning.ts'
import { tellReading } from '../planning/plan-fields.ts'
import { planMet } from './plan-met.ts'
import { recogniseAmendments } from './recognise-amendments.ts'
import { planSponsors } from './plan-sponsors.ts'
import type { PlacedStage } from './plan-stages.ts'
import { numberInFull } from '../bills-api/number-in-full.ts'
import { dayDecided } from './day-decided.ts'
import { planAddress, slugOf } from './plan-address.ts'
import { planVersion, planWords } from './plan-words.ts'
import type { AmendmentRow, SponsorRow } from './stored-bill.ts'
import { isDecided, saysNoMore, weighDecision } from './weigh-decision.ts'

const ownedByParliament = [
  'number',
  'decision',
  'decisionExplanation',
  'summaryText',
  'parliamentUrl',
  'statusIndicator',
  'clause',
  'schedule',
  'pageNumber',
  'lineNumber',
  'mainHeader',
  'location',
  'parliamentNote',
  'explanatoryPrefix',
  'explanatoryText',
  'groups',
  'verified',
] as const satisfies (keyof AmendmentRow)[]

/** What the amendments of one bill are looked up by; made once, since there may be thousands. */
export interface AmendmentIndex {
  byParliamentId: Map<number | null, AmendmentRow>
  byPingPongId: Map<number | null, AmendmentRow>
  byStage: Map<string, AmendmentRow[]>
  sponsorsOf: Map<string, SponsorRow[]>
  /** The words that stand, by amendment. */
  wordsOf: Map<string, AmendmentLine[]>
  /** At which stage each amendment is, by Parliament's id: a list that still shows one that has moved on says nothing. */
  stageOf: Map<number, string>
  takenSlugs: Set<string>
}

/** Indexes the stored amendments of a bill, and at which of its stages Parliament lists each. */
export function indexAmendments({ stored }: BillPlanning, stages: PlacedStage[]): AmendmentIndex {
  return {
    byParliamentId: new Map(stored.amendments.map((row) => [row.parliamentId, row])),
    byPingPongId: new Map(stored.amendments.map((row) => [row.pingPongId, row])),
    byStage: Map.groupBy(stored.amendments, ({ stageId }) => stageId),
    sponsorsOf: Map.groupBy(stored.sponsors, ({ amendmentId }) => amendmentId),
    wordsOf: new Map(stored.words.map(({ amendmentId, lines }) => [amendmentId, lines])),
    // The last stage that lists it: stages are in the order of the bill's path.
    stageOf: new Map(
      stages.flatMap((stage) =>
        stage.answer.amendments.flatMap(({ parliamentId }) =>
          parliamentId === null ? [] : [[parliamentId, stage.id] as const],
        ),
      ),
    ),
    takenSlugs: new Set([...stored.takenSlugs, ...stored.amendments.map(({ slug }) => slug)]),
  }
}

/** The bill and the stage that an amendment is of. */
export interface Owner {
  bill: { id: string; slug: string }
  stage: PlacedStage
}

/**
 * Plans a stage's amendments. One that Parliament no longer lists stays: lists are paged, and a page may be missing.
 * Gives the ids of those it confirms.
 */
export function planAmendments(planning: BillPlanning, index: AmendmentIndex, owner: Owner): string[] {
  const { stage } = owner
  const rows = (index.byStage.get(stage.id) ?? []).filter((row) => !hasLeft(row, stage, index))
  const listed = stage.answer.amendments.filter((answer) => !hasLeft(answer, stage, index))
  const answers = numberInFull(listed, index.byParliamentId)
  const { rowOf, unclear } = recogniseAmendments(planning, index, { rows, answers })
  for (const row of unclear) askWhichItIs(planning.plan, row)
  const matched = new Set([...rowOf.values()].map(({ id }) => id))
  const keys = new Set(rows.filter(({ id }) => !matched.has(id)).map(({ numberKey }) => numberKey))

  return answers.map((answer) => {
    const numberKey = takeKey(answer, keys)
    const row = rowOf.get(answer)
    return row
      ? planKnown(planning, { row, answer, numberKey, index, owner })
      : planNew(planning, { answer, numberKey, owner, takenSlugs: index.takenSlugs })
  })
}

/** Whether Parliament lists an amendment at another stage than this. */
function hasLeft(one: { parliamentId: number | null }, stage: PlacedStage, { stageOf }: AmendmentIndex): boolean {
  if (one.parliamentId === null) return false
  const at = stageOf.get(one.parliamentId)
  return at !== undefined && at !== stage.id
}

/** Two amendments printed with one number are two all the same: the second's key says which it is. */
function takeKey({ numberKey, parliamentId, pingPongId }: ParliamentAmendment, taken: Set<string>): string {
  let key = numberKey
  for (let next = 2; taken.has(key); next += 1)
    key = `${numberKey}#${parliamentId ?? pingPongId ?? next}${next > 2 ? `-${next}` : ''}`
  taken.add(key)
  return key
}

interface Known {
  row: AmendmentRow
  answer: ParliamentAmendment
  numberKey: string
  index: AmendmentIndex
  owner: Owner
}

function planKnown(planning: BillPlanning, known: Known): string {
  const { row, answer, numberKey, index, owner } = known
  const { decision, sourceUrl, detail } = answer
  const stageId = owner.stage.id
  const set = planMet(planning, {
    subjectKind: 'amendment',
    stored: row,
    offered: toOffered(answer, row, numberKey),
    fields: ownedByParliament,
    sourceUrl,
    readBefore: { ...answer.readBefore, ...detail?.readBefore },
    weigh: (field) => (field === 'decision' ? weighDecision(row.decision, decision) : 'take'),
    // Its number is the same, or it would not have been recognised.
    yields: (field) => field === 'number' || (field === 'decision' && saysNoMore(row.decision, decision)),
  })
  if (row.parliamentId === null && answer.parliamentId !== null) set.parliamentId = answer.parliamentId
  if (row.pingPongId === null && answer.pingPongId !== null) set.pingPongId = answer.pingPongId
  if (set.number !== undefined) set.numberKey = numberKey
  if (row.stageId !== stageId) Object.assign(set, planMove(planning, { row, stageId, numberKey, sourceUrl }))
  Object.assign(set, planDay(planning, known, set.decision))
  if (set.verified) Object.assign(set, heldUntilChecked(planning.plan, row))
  planAddress(planning, set, { row, answer, owner, takenSlugs: index.takenSlugs })
  const isReread = planKnownWords(planning, known)
  if (isReread) tellReading(planning, { subjectKind: 'amendment', subjectId: row.id, sourceUrl })
  if (!isDeepStrictEqual(set, {})) planning.plan.amendments.update.push({ id: row.id, set })
  planSponsors(planning, { amendment: row, stored: index.sponsorsOf.get(row.id) ?? [], answer })
  return row.id
}

/** The day of a decision that was open until now; what a person wrote, or holds, is left. */
function planDay(
  { plan, isPinned, today }: BillPlanning,
  { row, answer: { sourceUrl }, owner }: Known,
  decision: AmendmentRow['decision'] | undefined,
): Partial<AmendmentRow> {
  if (!decision || isDecided(row.decision) || row.decidedOn !== null || isPinned(row.id, 'decidedOn')) return {}
  const decidedOn = dayDecided(decision, owner.stage.answer, today)
  if (decidedOn === null) return {}
  const at = { subjectKind: 'amendment', subjectId: row.id, field: 'decidedOn' } as const
  plan.changes.push({ ...at, before: null, after: decidedOn, sourceUrl })
  return { decidedOn }
}

function planKnownWords(planning: BillPlanning, { row, answer, index }: Known): boolean {
  const { detail, detailAt, sourceUrl } = answer
  return planWords(planning, {
    amendment: row,
    stands: index.wordsOf.get(row.id),
    offered: detail?.lines ?? null,
    readBefore: detail?.readBefore?.lines,
    sourceUrl: detailAt?.url ?? sourceUrl,
  })
}

type Offered = { [Field in (typeof ownedByParliament)[number]]?: AmendmentRow[Field] | null }

function toOffered(answer: ParliamentAmendment, row: AmendmentRow, numberKey: string): Offered {
  return {
    ...answer,
    ...answer.detail,
    // That its list does not say takes nothing away, and there is nothing to ask.
    decision: answer.decision === 'not-said' && isDecided(row.decision) ? null : answer.decision,
    // The same number printed another way is no change.
    number: row.numberKey === numberKey ? null : answer.number,
    // A star that is gone is news too; where there never was one, none says nothing.
    statusIndicator: answer.statusIndicator ?? (row.statusIndicator ? '' : null),
    verified: true,
  }
}

interface Move {
  row: AmendmentRow
  stageId: string
  numberKey: string
  sourceUrl: string
}

/** An amendment that Parliament has taken over to another stage is the same one there. */
function planMove({ plan }: BillPlanning, { row, stageId, numberKey, sourceUrl }: Move): Partial<AmendmentRow> {
  const at = { subjectKind: 'amendment', subjectId: row.id, field: 'stageId' } as const
  plan.changes.push({ ...at, before: row.stageId, after: stageId, sourceUrl })
  return { stageId, numberKey }
}

interface New {
  answer: ParliamentAmendment
  numberKey: string
  owner: Owner
  takenSlugs: Set<string>
}

function planNew(planning: BillPlanning, { answer, numberKey, owner, takenSlugs }: New): string {
  const { plan } = planning
  const id = planning.newId()
  const { sponsors, sourceUrl, detailAt, detail, readBefore: _read, isNumbered: _is, ...told } = answer
  const { lines = null, readBefore: _readInFull, ...inFull } = detail ?? {}
  const slug = slugOf(answer, owner, takenSlugs)
  plan.amendments.insert.push({
    ...told,
    ...inFull,
    id,
    slug,
    numberKey,
    billId: owner.bill.id,
    stageId: owner.stage.id,
    decidedOn: dayDecided(answer.decision, owner.stage.answer, planning.today),
    verified: true,
  })
  plan.sponsors.insert.push(...sponsors.map((sponsor) => ({ ...sponsor, amendmentId: id })))
  planVersion(planning, { amendmentId: id, offered: lines, sourceUrl: detailAt?.url ?? sourceUrl })
  const after = { number: answer.number, decision: answer.decision }
  plan.changes.push({ subjectKind: 'amendment', subjectId: id, field: '*', before: null, after, sourceUrl })
  return id
}
