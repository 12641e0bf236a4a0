import type { AmendmentCard, BillState, LineageBill, LineageText } from '@safe-to-report/bill-tracker/reading'

/** How far words come in Parliament, gate by gate. */
export const gates = [
  'Put down',
  'Debated',
  'Put to a vote',
  'One House says yes',
  'Both Houses say yes',
  'Law',
] as const

export interface Attempt {
  slug: string
  label: string
  bill: { slug: string; shortTitle: string }
  /** The year in which it was moved; null where no day is on the record. */
  year: string | null
  /** How many gates it came through. */
  passed: number
  /** What it met at the next gate; nothing where it became law. */
  end: 'refused' | 'stopped' | 'not-known' | 'goes-on' | 'law'
  /** That in a word or two, to stand beside its door. */
  inAWord: string
  /** The House that said yes; null where none did, or nobody knows which. */
  yesBy: 'Commons' | 'Lords' | null
  /** What became of it in the record's own words, one after the other. */
  story: string[]
}

type Text = Pick<LineageText, 'slug' | 'label' | 'strength' | 'fate' | 'happenedOn' | 'askedWith'> & {
  amendment: Pick<AmendmentCard, 'kind' | 'house' | 'note'> | null
}
interface Bill {
  bill: Pick<LineageBill['bill'], 'slug' | 'shortTitle'>
  state: Pick<BillState, 'state'>
  texts: readonly Text[]
}

/**
 * Each time that somebody asked, in order of time, with how far it came. What the other House, or its movers, did with words that a
 * House had agreed to is the end of their attempt, and not another; what came in place of the ask is none.
 */
export function listAttempts(lineage: readonly Bill[]): Attempt[] {
  return lineage.flatMap(attemptsIn).toSorted((one, other) => (one.year ?? '').localeCompare(other.year ?? ''))
}

function attemptsIn({ bill, state, texts }: Bill): Attempt[] {
  const isInPlay = state.state === 'in-play' || state.state === 'announced'
  const attempts: Attempt[] = []
  for (const text of texts) {
    if (text.strength === 'instead' || text.askedWith !== null) continue
    const last = attempts.at(-1)
    if (last && mayBeAnswered(last) && isAnswer(text)) attempts[attempts.length - 1] = goOn(last, text)
    else attempts.push(begin(bill, text))
  }
  // Of a bill that is over nothing is still to come: then nobody knows how the words ended.
  return attempts.map((attempt) =>
    attempt.end === 'goes-on' && !isInPlay ? { ...attempt, end: 'not-known' } : attempt,
  )
}

const throughOneHouse = 4

/** Whether a House agreed to its words, and they are not law yet. */
function mayBeAnswered({ passed, end }: Attempt): boolean {
  return passed >= throughOneHouse && end !== 'law'
}

/** Whether it tells what was done with words that a House had agreed to. */
function isAnswer({ fate, amendment }: Text): boolean {
  return amendment?.kind === 'lords-amendment' || answers.has(fate.key ?? '')
}

const answers = new Set<string>(['disagreed', 'not-insisted-on', 'accepted', 'in-law'])

function begin({ slug: billSlug, shortTitle }: Bill['bill'], text: Text): Attempt {
  const { slug, label, happenedOn, fate, amendment } = text
  const passed = passedBy(text)
  return {
    slug,
    label,
    bill: { slug: billSlug, shortTitle },
    year: happenedOn?.slice(0, 4) ?? null,
    passed,
    end: endOf(text),
    inAWord: fate.inAWord ?? 'end not on our record',
    yesBy: fate.kind === 'yes' ? (amendment?.house ?? null) : null,
    story: [fate.words],
  }
}

/** The other House refused the words, or took them; or who had moved them let them go. */
function goOn(attempt: Attempt, text: Text): Attempt {
  const { fate } = text
  const story = [...attempt.story, fate.words]
  if (fate.key === 'in-law') return { ...attempt, passed: gates.length, end: 'law', inAWord: 'law', story }
  if (fate.kind === 'yes') return { ...attempt, passed: throughOneHouse + 1, end: 'goes-on', inAWord: 'agreed', story }
  if (attempt.end === 'refused') return { ...attempt, story }
  return { ...attempt, end: endOf(text), inAWord: fate.inAWord ?? 'end not on our record', story }
}

function passedBy(text: Text): number {
  const { fate } = text
  if (fate.key === 'in-law') return gates.length
  // Only what one House had agreed to comes to be refused by the other, or let go.
  if (fate.kind === 'yes' || fate.key === 'disagreed' || fate.key === 'not-insisted-on') return throughOneHouse
  if (fate.kind === 'no') return 3
  return wasDebated(text) ? 2 : 1
}

function wasDebated({ fate, happenedOn, amendment }: Text): boolean {
  if (fate.key === 'withdrawn') return true
  // What is taken with others is debated before its own place comes: then a person says so.
  if (withoutDebate.has(fate.key ?? '')) return /(^|[.] )Debated /.test(amendment?.note ?? '')
  return happenedOn !== null
}

const withoutDebate = new Set<string>([
  'not-moved',
  'not-selected',
  'not-called',
  'preempted',
  'withdrawn-before-debate',
])

function endOf({ fate }: Text): Attempt['end'] {
  if (fate.key === 'in-law') return 'law'
  if (fate.kind === 'no') return 'refused'
  if (fate.kind === 'over') return 'stopped'
  return fate.kind === 'not-known' ? 'not-known' : 'goes-on'
}
