import type { BillOutcome, Strength } from '@safe-to-report/db'
import type { BillHeading } from './heading-types.ts'
import { billStateOf, isFresh, type LookedAt } from './bill-state.ts'
import { followInBill, type TextInBill } from './in-one-bill.ts'
import type { Source } from '../../words/source-order.ts'
import type { ToldText } from './told-texts.ts'

/** A bill that could carry an ask, and why. */
export interface PossibleBill {
  bill: BillHeading
  why: string
  /** Whether it is before Parliament, or was only said to come. */
  isAnnounced: boolean
  sources: Source[]
}

/** A text that carries an ask, or did, in its bill. */
interface CarriedText {
  slug: string
  label: string
  strength: Strength
  bill: BillHeading
}

/** What is so of an ask, and until when somebody looked. */
export type KnownStatus =
  | { state: 'in-law'; texts: CarriedText[] }
  | { state: 'carried'; texts: CarriedText[]; lookedOn: string }
  /** One House agreed to it and the other refused it, in a bill that goes on. */
  | { state: 'between-houses'; texts: CarriedText[]; lookedOn: string }
  /** It was agreed to in a bill that became an Act, and nobody has said whether the Act holds its words. */
  | { state: 'act-not-checked'; texts: CarriedText[] }
  /** A bill that was said to come is to carry it. */
  | { state: 'announced'; texts: CarriedText[]; lookedOn: string }
  /** Something else was agreed to in its place, in a bill that goes on. */
  | { state: 'replaced'; texts: CarriedText[]; lookedOn: string }
  | { state: 'could-be-carried'; bills: PossibleBill[]; lookedOn: string }
  | { state: 'nothing'; lookedOn: string }

/**
 * Where an ask stands today. `since`: the day until which it was known, and what was known then; null where nothing was. `texts`: those
 * that may be in play for all that anybody knows.
 */
export type AskStatus =
  | KnownStatus
  | { state: 'not-known'; since: string | null; lastKnown: KnownStatus | null; texts: OpenText[] }

export const askStates = [
  'in-law',
  'carried',
  'between-houses',
  'act-not-checked',
  'announced',
  'replaced',
  'could-be-carried',
  'nothing',
  'not-known',
] as const satisfies AskStatus['state'][]

/** What those mean that do not say it themselves. */
export const askStatesTold =
  'between-houses: one agreed to it and the other refused. act-not-checked: agreed to in a bill that is an Act, and nobody has ' +
  'said whether it holds the words. announced: a bill to come is to carry it. replaced: something else was agreed to in its place'

/** A text of which nobody knows whether it is in play: what became of its bill is not known, or of itself. */
export interface OpenText extends CarriedText {
  unknown: 'bill' | 'fate'
}

export type StatusText = Pick<ToldText, 'slug' | 'label' | 'billId' | 'bill'> &
  TextInBill & {
    /** The London day on which staff put it on the record, or tied it; null of what stood there from the beginning. */
    putOn: string | null
  }

export interface StatusFacts {
  /** Day until which somebody looked for bills that carry the ask or could. */
  lookedOn: string | null
  texts: readonly StatusText[]
  couldCarry: readonly (Omit<PossibleBill, 'isAnnounced'> & { billId: string })[]
  looks: ReadonlyMap<string, LookedAt>
}

/**
 * Where an ask stands on a day. It is in law where a text gives the whole of it; else a bill carries it, or could, or nothing is
 * before Parliament; and never more than was seen: what nobody looked at of late is not known, and the last that was known is told.
 * That an Act holds words that were agreed to is for a person to say, by a text that is in law.
 */
export function statusOf(facts: StatusFacts, today: string): AskStatus {
  const enacted = facts.texts.filter(({ fate, strength }) => fate.key === 'in-law' && strength === 'whole')
  if (enacted.length > 0) return { state: 'in-law', texts: enacted.map(toCarried) }
  const { carrying, refused, inActs, announced, replacing } = sortOut(facts)
  const tellSeen = (
    rows: readonly StatusText[],
    toKnown: (seen: Seen<StatusText>) => KnownStatus,
  ): AskStatus | undefined => {
    const seen = seeRunning(rows, facts, today)
    return seen && tell(seen, toKnown)
  }
  return (
    tellSeen(carrying, ({ rows, lookedOn }) => ({ state: 'carried', texts: strongest(rows), lookedOn })) ??
    tellSeen(refused, ({ rows, lookedOn }) => ({ state: 'between-houses', texts: rows.map(toCarried), lookedOn })) ??
    (inActs.length > 0 ? { state: 'act-not-checked', texts: inActs.map(toCarried) } : undefined) ??
    tellOpenEnd(facts) ??
    tellSeen(announced, ({ rows, lookedOn }) => ({ state: 'announced', texts: strongest(rows), lookedOn })) ??
    tellSeen(replacing, ({ rows, lookedOn }) => ({ state: 'replaced', texts: rows.map(toCarried), lookedOn })) ??
    tellPossible(facts, today)
  )
}

/** The texts by what they say of today. */
function sortOut({
  texts,
  looks,
}: StatusFacts): Record<'carrying' | 'refused' | 'inActs' | 'announced' | 'replacing', StatusText[]> {
  const sorted: ReturnType<typeof sortOut> = { carrying: [], refused: [], inActs: [], announced: [], replacing: [] }
  for (const [billId, own] of Map.groupBy(texts, (text) => text.billId)) {
    const outcome = looks.get(billId)?.outcome
    if (outcome === 'announced') sorted.announced.push(...own.filter(isToCome))
    if (outcome !== 'in-progress' && outcome !== 'act') continue
    const { fares, by, open } = followInBill(own)
    const told = by === null ? [] : [by]
    if (outcome === 'act') {
      sorted.inActs.push(...told.filter(({ strength }) => fares === 'in' && strength === 'whole'))
      continue
    }
    sorted.carrying.push(...(fares === 'in' ? told : []), ...open)
    if (fares === 'refused') sorted.refused.push(...told)
    if (fares === 'replaced') sorted.replacing.push(...told)
  }
  return sorted
}

function isToCome({ strength, fate }: StatusText): boolean {
  return strength !== 'instead' && fate.kind !== 'no' && fate.kind !== 'over'
}

/** Where any gives the whole of it, those: what gives a part is then no news. */
function strongest(rows: readonly StatusText[]): CarriedText[] {
  const whole = rows.filter(({ strength }) => strength === 'whole')
  return (whole.length > 0 ? whole : rows).map(toCarried)
}

interface Seen<Row> {
  rows: Row[]
  lookedOn: string
}

/** Of some rows those whose bills go on: as seen today, or, where none was seen of late, as last seen. */
type Running<Row> = ({ isNow: boolean } & Seen<Row>) | { isNow: false; rows: Row[]; lookedOn: null }

function seeRunning<Row extends { billId: string }>(
  rows: readonly Row[],
  { looks }: StatusFacts,
  today: string,
): Running<Row> | undefined {
  const running = rows.flatMap((row) => {
    const look = looks.get(row.billId)
    return look?.outcome === 'in-progress' || look?.outcome === 'announced' ? [{ row, look }] : []
  })
  if (running.length === 0) return undefined
  const fresh = running.filter(({ look }) => billStateOf(look, today).state !== 'not-known')
  const seen = fresh.length > 0 ? fresh : running
  const lookedOn = seen
    .flatMap(({ look }) => look.lookedOn ?? [])
    .toSorted()
    .at(-1)
  const found = seen.map(({ row }) => row)
  return lookedOn === undefined
    ? { isNow: false, rows: found, lookedOn: null }
    : { isNow: fresh.length > 0, rows: found, lookedOn }
}

function tell<Row>(running: Running<Row>, toKnown: (seen: Seen<Row>) => KnownStatus): AskStatus {
  if (running.lookedOn === null) return notKnown(null)
  const known = toKnown(running)
  return running.isNow ? known : notKnown(running.lookedOn, known)
}

function notKnown(since: string | null, lastKnown: KnownStatus | null = null, texts: OpenText[] = []): AskStatus {
  return { state: 'not-known', since, lastKnown, texts }
}

/**
 * That a text may be in play for all that anybody knows: neither its end nor its bill's is known, and nobody looked for bills since
 * it was put, and put on the record. Undefined where there is none.
 */
function tellOpenEnd(facts: StatusFacts): AskStatus | undefined {
  const open = facts.texts.flatMap((text) => {
    const unknown = findUnknown(text, facts.looks.get(text.billId)?.outcome ?? null)
    return unknown === null || wasSeenSince(text, facts.lookedOn) ? [] : [{ text, unknown }]
  })
  if (open.length === 0) return undefined
  const told = open.map(({ text, unknown }) => ({ ...toCarried(text), unknown }))
  return notKnown(lastDay(open.map(({ text }) => text)), null, told)
}

/** What is not known of a text that may be in play; null of one that is, or is not. */
function findUnknown({ fate, strength }: StatusText, outcome: BillOutcome | null): OpenText['unknown'] | null {
  if (strength === 'instead' || fate.key === 'in-law' || fate.kind === 'no' || fate.kind === 'over') return null
  if (outcome === null) return 'bill'
  return outcome === 'in-progress' && fate.kind === 'not-known' ? 'fate' : null
}

function wasSeenSince({ happenedOn, putOn }: StatusText, lookedOn: string | null): boolean {
  if (lookedOn === null || happenedOn === null) return false
  return happenedOn <= lookedOn && (putOn === null || putOn < lookedOn)
}

function tellPossible(facts: StatusFacts, today: string): AskStatus {
  const possible = seeRunning(facts.couldCarry, facts, today)
  if (possible) return tell(possible, ({ rows, lookedOn }) => toPossible(rows, facts, lookedOn))
  if (facts.lookedOn === null) return notKnown(lastDay(facts.texts))
  const nothing = { state: 'nothing', lookedOn: facts.lookedOn } as const
  return isFresh(facts.lookedOn, today) ? nothing : notKnown(facts.lookedOn, nothing)
}

function toPossible(rows: StatusFacts['couldCarry'], { looks }: StatusFacts, lookedOn: string): KnownStatus {
  const bills = rows.map(({ billId, bill, why, sources }) => {
    return { bill, why, sources, isAnnounced: looks.get(billId)?.outcome === 'announced' }
  })
  return { state: 'could-be-carried', bills, lookedOn }
}

function lastDay(texts: readonly Pick<StatusText, 'happenedOn'>[]): string | null {
  return (
    texts
      .flatMap(({ happenedOn }) => happenedOn ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

function toCarried({ slug, label, strength, bill }: StatusText): CarriedText {
  return { slug, label, strength, bill: { slug: bill.slug, shortTitle: bill.shortTitle, sessions: bill.sessions } }
}
