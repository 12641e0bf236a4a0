import type { AnswerClass, ProceedingKind } from '@safe-to-report/db'

/** Where something that Parliament does stands on a day, as far as somebody looked. Days are London days. */
export type ProceedingStands =
  | { is: 'answered'; how: AnswerClass; on: string }
  /** Parliament lists an answer that nobody of ours has put on the record. */
  | { is: 'answer-listed' }
  /** `lookedOn`: the last day on which somebody looked; null where nobody does. */
  | { is: 'waiting'; dueOn: string | null; lookedOn: string | null }
  /** Its day was past when somebody looked, and there was no answer. */
  | { is: 'late'; dueOn: string; lookedOn: string }
  /** Its day is past, and nobody has looked since. */
  | { is: 'not-known'; dueOn: string; lookedOn: string | null }
  /** Of what takes what people send. */
  | { is: 'open'; closesOn: string | null; isLastDay: boolean }
  | { is: 'closed'; on: string | null }
  | { is: 'to-come' | 'today' | 'over' }
  | { is: 'gone'; on: string | null; isWithdrawn: boolean }
  /** What was said or published, and waits for nothing. */
  | { is: 'told' }

/** What that follows from. */
export interface KnownProceeding {
  kind: ProceedingKind
  happenedOn: string
  dueOn: string | null
  closesOn: string | null
  answeredOn: string | null
  answerClass: AnswerClass | null
  /** Parliament’s word for where it stands, where it is watched. */
  standing: string | null
  /** The day from which Parliament had it no more. */
  goneOn: string | null
  /** The last day on which somebody looked what became of it. */
  lookedOn: string | null
}

/** Where something stands on a day. Nothing is called late that nobody looked at after its day. */
export function standsOf(known: KnownProceeding, today: string): ProceedingStands {
  const gone = findGone(known)
  if (gone) return gone
  const { kind, happenedOn, answeredOn, answerClass } = known
  if (kind === 'event') {
    if (happenedOn === today) return { is: 'today' }
    return { is: happenedOn > today ? 'to-come' : 'over' }
  }
  if (answeredOn !== null) return { is: 'answered', how: answerClass ?? 'answered', on: answeredOn }
  if (takes.has(kind)) return tellTaking(known, today)
  if (kind === 'question' || known.dueOn !== null) return tellWaiting(known, today)
  return { is: 'told' }
}

/** Whether an answer is still to come, or one that says what was asked. */
export function isAwaited(stands: ProceedingStands): boolean {
  if (stands.is === 'answered') return stands.how === 'holding' || stands.how === 'will-write'
  return awaited.has(stands.is)
}

/** Whether it was answered, and no other answer is to follow. */
export function isWholeAnswer(stands: ProceedingStands): boolean {
  return stands.is === 'answered' && !isAwaited(stands)
}

const awaited: ReadonlySet<ProceedingStands['is']> = new Set(['answer-listed', 'waiting', 'late', 'not-known'])

/** What takes what people send, until a day. */
const takes: ReadonlySet<ProceedingKind> = new Set(['call', 'inquiry', 'petition'])

/** What Parliament had no more before its own end; what it leaves out when all is over is not gone. */
function findGone({ kind, happenedOn, closesOn, standing, goneOn }: KnownProceeding): ProceedingStands | undefined {
  const isWithdrawn = standing === 'withdrawn'
  if (!isWithdrawn && goneOn === null) return undefined
  const end = kind === 'event' ? happenedOn : closesOn
  if (!isWithdrawn && end !== null && goneOn !== null && goneOn > end) return undefined
  return { is: 'gone', on: goneOn, isWithdrawn }
}

function tellTaking({ closesOn, standing }: KnownProceeding, today: string): ProceedingStands {
  const isOver = standing === 'closed' || standing === 'ended'
  if (isOver || (closesOn !== null && closesOn < today)) return { is: 'closed', on: closesOn }
  // Without a day and unwatched, nobody can tell.
  if (closesOn === null && standing !== 'open') return { is: 'told' }
  return { is: 'open', closesOn, isLastDay: closesOn === today }
}

/** Words by which Parliament says that there is an answer. */
const answeredWords: ReadonlySet<string> = new Set(['answered', 'holding', 'corrected'])

function tellWaiting({ dueOn, standing, lookedOn }: KnownProceeding, today: string): ProceedingStands {
  if (standing !== null && answeredWords.has(standing)) return { is: 'answer-listed' }
  if (dueOn === null || dueOn >= today) return { is: 'waiting', dueOn, lookedOn }
  if (lookedOn !== null && lookedOn > dueOn) return { is: 'late', dueOn, lookedOn }
  return { is: 'not-known', dueOn, lookedOn }
}
