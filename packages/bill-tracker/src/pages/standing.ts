import type { Decision } from '@safe-to-report/db'
import type { LineageBill, LineageText } from './ask-types.ts'
import type { BillHeading } from './heading-types.ts'

/** One thing that is so of an ask today; more than one may be. */
export type Standing =
  | { state: 'in-play'; text: StandingText }
  /** `whole` where the law gives all of the ask, else what came in its place. */
  | { state: 'in-law'; whole: boolean; texts: StandingText[] }
  | { state: 'fell'; text: StandingText; with: 'the-text' | 'the-bill' }
  | { state: 'no-vehicle'; isNever: boolean }

interface StandingText extends Pick<LineageText, 'slug' | 'label' | 'happenedOn' | 'fate'> {
  bill: BillHeading
}

type Placed = LineageText & { bill: LineageBill['bill'] }

/**
 * Where an ask stands today, as its lineage tells it, the weightiest first: in play in a bill before Parliament; in law,
 * whole or in part; how the last try fell; that no bill carries it now. What nobody has checked is not guessed: a last
 * try whose outcome is not known neither fell nor stands.
 */
export function standingOf(lineage: readonly LineageBill[]): Standing[] {
  const texts = lineage.flatMap(({ bill, texts: own }) => own.map((text) => ({ ...text, bill })))
  const tries = texts.filter(({ isInLaw }) => !isInLaw).toSorted(byDay)
  const last = tries.at(-1)
  const standings: Standing[] = []
  if (last && isInPlay(last)) standings.push({ state: 'in-play', text: toText(last) })
  const inLaw = texts.filter(({ isInLaw }) => isInLaw)
  if (inLaw.length > 0) {
    const whole = inLaw.some(({ strength }) => strength === 'full')
    standings.push({ state: 'in-law', whole, texts: inLaw.map(toText) })
  }
  const fellWith = last && fallOf(last)
  if (last && fellWith) standings.push({ state: 'fell', text: toText(last), with: fellWith })
  if (!texts.some(({ bill }) => bill.outcome === 'in-progress')) {
    standings.push({ state: 'no-vehicle', isNever: texts.length === 0 })
  }
  return standings
}

/** The order of the lineage where two are of one day, or of none. */
function byDay(one: Placed, other: Placed): number {
  if (one.happenedOn === null || other.happenedOn === null) return 0
  return one.happenedOn.localeCompare(other.happenedOn)
}

/** Ways in which a text ends without a vote against it. */
const dropped: ReadonlySet<Decision | null> = new Set([
  'withdrawn',
  'withdrawn-before-debate',
  'not-moved',
  'not-selected',
  'not-called',
  'preempted',
])

function isDropped({ door, amendment }: Placed): boolean {
  return door === 'shut' || dropped.has(amendment?.decision ?? null)
}

function isInPlay(text: Placed): boolean {
  return text.bill.outcome === 'in-progress' && !isDropped(text)
}

function fallOf(text: Placed): 'the-text' | 'the-bill' | undefined {
  if (isDropped(text)) return 'the-text'
  return text.bill.outcome === 'fell' || text.bill.outcome === 'withdrawn' ? 'the-bill' : undefined
}

function toText({ slug, label, happenedOn, fate, bill }: Placed): StandingText {
  const { slug: billSlug, shortTitle, sessions } = bill
  return { slug, label, happenedOn, fate, bill: { slug: billSlug, shortTitle, sessions } }
}
