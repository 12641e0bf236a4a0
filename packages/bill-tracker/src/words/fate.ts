import { decisions, type AyeMeaning, type BillOutcome, type Decision, type Strength } from '@safe-to-report/db'

/** What became of an amendment or of a text: a decision that is known, or `in-law` for a section of an Act. */
export type FateKey = Exclude<Decision, 'unknown'> | 'in-law'

/** `over`: it ended, and nobody said yes or no to its words. `open`: the bill goes on, and nothing is decided. */
type FateKind = 'yes' | 'no' | 'over' | 'open' | 'not-known'

export interface Fate {
  /** Null where it is not known. */
  key: FateKey | null
  kind: FateKind
  /** In plain English, fit to stand alone. */
  words: string
  /** In a word or two, to stand under a door; null where nothing is known. */
  inAWord: string | null
}

/**
 * How a fate is drawn: open (agreed), ajar (a part of the ask agreed), shut (refused), dashed (no vote); a hatch, which is no door,
 * where something else came instead of the ask.
 */
export type Door = 'open' | 'ajar' | 'shut' | 'dashed' | 'hatch'

/** All that bears on a fate, as far as the public record has it. */
export interface FateFacts {
  /** Parliament's decision on the amendment that carries the words; of a text without one, what is told of it. */
  decided: string | null
  billOutcome: BillOutcome | null
  /** The one public division that was on it, with the side that its Ayes were on. */
  division: { carried: boolean | null; ayeMeans: AyeMeaning | null } | null
  /** Whether anything public shows that there was a vote: counts, or divisions, be they two. */
  wasVoted: boolean
}

/**
 * What became of an amendment or a text. Everything public that tells it, or draws it, tells what this says: a decision on the
 * record; else the result of the division that was on it; else that none is taken yet, for as long as the bill goes on or is to come.
 */
export function fateOf(facts: FateFacts): Fate {
  const key = findKey(facts)
  if (key !== null) return { key, ...known[key] }
  const ownWords = facts.decided !== null && !decisions.some((decision) => decision === facts.decided)
  return { ...notKnown, words: ownWords ? (facts.decided ?? '') : notKnown.words }
}

/** For programs: its key, or words of somebody's own; null where it is not known. */
export function nameFate({ key, words }: Fate): string | null {
  return key ?? (words === notKnown.words ? null : words)
}

/** The same beside the day on which it was moved or decided: where no more is known, it was debated. */
export function fateOnItsDay({ key, kind, words }: Fate): string {
  return kind === 'not-known' && (key !== null || words === notKnown.words) ? 'Debated' : words
}

/** Which door tells a fate; none where nothing is known. Words that give less than the ask never open it wholly. */
export function doorOf({ kind }: Pick<Fate, 'kind'>, strength: Strength): Door | null {
  switch (kind) {
    case 'yes':
      return doorOfYes[strength]
    case 'no':
      return 'shut'
    case 'over':
    case 'open':
      return 'dashed'
    case 'not-known':
      return null
  }
}

const doorOfYes = { whole: 'open', part: 'ajar', instead: 'hatch' } as const satisfies Record<Strength, Door>

const known = {
  'no-decision': { kind: 'open', words: 'No decision yet', inAWord: 'no decision yet' },
  'question-proposed': { kind: 'open', words: 'Under debate', inAWord: 'no decision yet' },
  withdrawn: { kind: 'over', words: 'Withdrawn after debate', inAWord: 'withdrawn' },
  'withdrawn-before-debate': { kind: 'over', words: 'Withdrawn before debate', inAWord: 'withdrawn' },
  'not-moved': { kind: 'over', words: 'Not moved', inAWord: 'not moved' },
  'not-selected': { kind: 'over', words: 'Not chosen for debate', inAWord: 'not chosen' },
  'not-called': { kind: 'over', words: 'Not called for a decision', inAWord: 'not called' },
  preempted: { kind: 'over', words: 'Overtaken by another decision', inAWord: 'overtaken' },
  // By itself neither yes nor no: of a text that asks to leave the clause out, it stood in spite of it.
  'stood-part': { kind: 'over', words: 'Kept in the bill', inAWord: 'kept in' },
  'not-stood-part': { kind: 'over', words: 'Taken out of the bill', inAWord: 'taken out' },
  agreed: { kind: 'yes', words: 'Agreed without a vote', inAWord: 'agreed' },
  'agreed-on-division': { kind: 'yes', words: 'Agreed on a vote', inAWord: 'agreed' },
  accepted: { kind: 'yes', words: 'Accepted by the other House', inAWord: 'accepted' },
  'in-law': { kind: 'yes', words: 'In law', inAWord: 'in law' },
  disagreed: { kind: 'no', words: 'Refused', inAWord: 'refused' },
  'negatived-on-division': { kind: 'no', words: 'Refused on a vote', inAWord: 'refused' },
  'not-insisted-on': { kind: 'no', words: 'Not insisted on', inAWord: 'given up' },
  'not-said': { kind: 'not-known', words: 'Parliament’s list does not say what became of it', inAWord: null },
} as const satisfies Record<FateKey, Omit<Fate, 'key'>>

const notKnown: Fate = {
  key: null,
  kind: 'not-known',
  words: 'What became of it is not on our record',
  inAWord: null,
}

function findKey(facts: FateFacts): FateKey | null {
  const decided = readKey(facts.decided)
  if (decided === 'agreed' && facts.wasVoted) return 'agreed-on-division'
  if (decided !== null && isEnd(decided)) return decided
  const voted = facts.division && keyOfDivision(facts.division)
  if (voted) return voted
  // Of a bill that is over, or that may be, Parliament's "none yet" says nothing; of one that is to come, it must be so.
  const isToDecide = facts.billOutcome === 'in-progress' || facts.billOutcome === 'announced'
  return isToDecide || decided === 'not-said' ? decided : null
}

function isEnd(key: FateKey): boolean {
  return known[key].kind !== 'open' && known[key].kind !== 'not-known'
}

function keyOfDivision({ carried, ayeMeans }: NonNullable<FateFacts['division']>): FateKey | null {
  if (carried === null || ayeMeans === null) return null
  if (carried === (ayeMeans === 'for')) return 'agreed-on-division'
  return ayeMeans === 'against' ? 'disagreed' : 'negatived-on-division'
}

function readKey(stored: string | null): FateKey | null {
  return stored !== null && isKey(stored) ? stored : null
}

function isKey(stored: string): stored is FateKey {
  return stored in known
}

export const fateKeys: readonly FateKey[] = Object.keys(known).filter(isKey)

/**
 * What one field of the record says, in plain English: for telling a change of it, and for the desk. What became of an amendment
 * is told by its fate, which knows more.
 */
export function decisionWords(decision: Decision | null): string {
  if (decision === null) return 'Not known yet'
  if (decision === 'unknown') return 'Outcome not known'
  // Whether there was a vote, the field alone does not say.
  if (decision === 'agreed') return 'Agreed'
  return fateOf({ decided: decision, billOutcome: 'in-progress', division: null, wasVoted: false }).words
}

/** The same of a text that tells its own. */
export function textFateWords(fate: Decision | 'in-law'): string {
  return fate === 'in-law' ? 'In law' : decisionWords(fate)
}

const moved: ReadonlySet<FateKey> = new Set([
  'withdrawn',
  'disagreed',
  'agreed',
  'question-proposed',
  'stood-part',
  'not-stood-part',
  'negatived-on-division',
  'agreed-on-division',
  'accepted',
  'not-insisted-on',
])

/**
 * Whether what became of an amendment shows that somebody moved it. One that was not moved or not called, and one whose
 * fate is not known, may have been debated with others and never moved: then say less.
 */
export function wasMoved(fate: FateKey | null): boolean {
  return fate !== null && moved.has(fate)
}
