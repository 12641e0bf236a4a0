import { publishedCouldCarry, publishedBills, type Queryable } from '@safe-to-report/db'
import { asc, eq } from 'drizzle-orm'
import type { BillHeading } from './heading-types.ts'
import { billStateOf, isFresh, listLooks, type LookedAt } from './bill-state.ts'
import type { Source } from '../../words/source-order.ts'
import { withSources } from './sources.ts'
import { listToldTexts, type ToldText } from './told-texts.ts'

/** A bill that could carry an ask, and why. */
export interface PossibleBill {
  bill: BillHeading
  why: string
  /** Whether it is before Parliament, or was only said to come. */
  isAnnounced: boolean
  sources: Source[]
}

interface CarriedText {
  slug: string
  label: string
  bill: BillHeading
}

/** What is so of an ask, and until when somebody looked. */
export type KnownStatus =
  | { state: 'in-law'; texts: CarriedText[] }
  | { state: 'carried'; texts: CarriedText[]; lookedOn: string }
  | { state: 'could-be-carried'; bills: PossibleBill[]; lookedOn: string }
  | { state: 'nothing'; lookedOn: string }

/** Where an ask stands today. `since`: the day until which it was known, and what was known then; null where nothing was. */
export type AskStatus = KnownStatus | { state: 'not-known'; since: string | null; lastKnown: KnownStatus | null }

type Text = Pick<ToldText, 'slug' | 'label' | 'strength' | 'fate' | 'happenedOn' | 'billId' | 'bill'>

export interface StatusFacts {
  /** Day until which somebody looked for bills that carry the ask or could. */
  lookedOn: string | null
  texts: readonly Text[]
  couldCarry: readonly (Omit<PossibleBill, 'isAnnounced'> & { billId: string })[]
  looks: ReadonlyMap<string, LookedAt>
}

/**
 * Where an ask stands on a day. It is in law where a text gives the whole of it; else a bill carries it, or could, or nothing is
 * before Parliament; and never more than was seen: what nobody looked at of late is not known, and the last that was known is told.
 */
export function statusOf(facts: StatusFacts, today: string): AskStatus {
  const enacted = facts.texts.filter(({ fate, strength }) => fate.key === 'in-law' && strength === 'whole')
  if (enacted.length > 0) return { state: 'in-law', texts: enacted.map(toCarried) }
  const carried = seeRunning(
    facts.texts.filter((text) => isAlive(text, facts)),
    facts,
    today,
  )
  if (carried)
    return tell(carried, ({ rows, lookedOn }) => ({ state: 'carried', texts: rows.map(toCarried), lookedOn }))
  const open = findOpenEnd(facts)
  if (open !== undefined) return { state: 'not-known', since: open, lastKnown: null }
  const possible = seeRunning(facts.couldCarry, facts, today)
  if (possible) return tell(possible, ({ rows, lookedOn }) => toPossible(rows, facts, lookedOn))
  if (facts.lookedOn === null) return { state: 'not-known', since: lastDay(facts.texts), lastKnown: null }
  const nothing = { state: 'nothing', lookedOn: facts.lookedOn } as const
  if (isFresh(facts.lookedOn, today)) return nothing
  return { state: 'not-known', since: facts.lookedOn, lastKnown: nothing }
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
  if (running.lookedOn === null) return { state: 'not-known', since: null, lastKnown: null }
  const known = toKnown(running)
  return running.isNow ? known : { state: 'not-known', since: running.lookedOn, lastKnown: known }
}

/** In play where its bill is: nobody has refused it or let it drop. */
function isAlive({ billId, fate }: Text, { looks }: StatusFacts): boolean {
  if (looks.get(billId)?.outcome !== 'in-progress') return false
  return fate.kind === 'open' || fate.kind === 'yes'
}

/**
 * The day of a text that may be in play for all that anybody knows: neither its end nor its bill's is known, and nobody looked
 * for bills since. Undefined where there is none.
 */
function findOpenEnd({ texts, looks, lookedOn }: StatusFacts): string | null | undefined {
  const open = texts.filter(({ billId, fate, happenedOn }) => {
    const outcome = looks.get(billId)?.outcome ?? null
    const mayGoOn = outcome === null ? fate.kind !== 'no' && fate.kind !== 'over' : outcome === 'in-progress'
    const wasSeenSince = lookedOn !== null && happenedOn !== null && happenedOn <= lookedOn
    return mayGoOn && (outcome === null || fate.kind === 'not-known') && fate.key !== 'in-law' && !wasSeenSince
  })
  return open.length === 0 ? undefined : lastDay(open)
}

function toPossible(rows: StatusFacts['couldCarry'], { looks }: StatusFacts, lookedOn: string): KnownStatus {
  const bills = rows.map(({ billId, bill, why, sources }) => {
    return { bill, why, sources, isAnnounced: looks.get(billId)?.outcome === 'announced' }
  })
  return { state: 'could-be-carried', bills, lookedOn }
}

function lastDay(texts: readonly Pick<Text, 'happenedOn'>[]): string | null {
  return (
    texts
      .flatMap(({ happenedOn }) => happenedOn ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

function toCarried({ slug, label, bill }: Text): CarriedText {
  return { slug, label, bill: { slug: bill.slug, shortTitle: bill.shortTitle, sessions: bill.sessions } }
}

/** What the statuses of all asks follow from, read once. */
export interface Standing {
  texts: readonly ToldText[]
  couldCarry: readonly (Omit<PossibleBill, 'isAnnounced'> & { askId: string; billId: string })[]
  looks: ReadonlyMap<string, LookedAt>
}

export async function readStanding(db: Queryable): Promise<Standing> {
  const [texts, couldCarry, looks] = await Promise.all([listToldTexts(db), listCouldCarry(db), listLooks(db)])
  return { texts, couldCarry, looks }
}

/** Where one ask stands on a day. */
export function statusOfAsk(
  { id, lookedOn }: { id: string; lookedOn: string | null },
  { texts, couldCarry, looks }: Standing,
  today: string,
): AskStatus {
  const ofAsk = ({ askId }: { askId: string }): boolean => askId === id
  return statusOf({ lookedOn, texts: texts.filter(ofAsk), couldCarry: couldCarry.filter(ofAsk), looks }, today)
}

/** Which bills could carry which asks, whatever became of the bills. */
async function listCouldCarry(
  db: Queryable,
): Promise<(Omit<PossibleBill, 'isAnnounced'> & { id: string; askId: string; billId: string })[]> {
  const rows = await db
    .select({
      id: publishedCouldCarry.id,
      askId: publishedCouldCarry.askId,
      billId: publishedCouldCarry.billId,
      why: publishedCouldCarry.why,
      bill: { slug: publishedBills.slug, shortTitle: publishedBills.shortTitle, sessions: publishedBills.sessions },
    })
    .from(publishedCouldCarry)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedCouldCarry.billId))
    .orderBy(asc(publishedBills.shortTitle), asc(publishedBills.slug))
  return withSources(db, rows)
}
