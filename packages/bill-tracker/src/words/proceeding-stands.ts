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
  | { is: 'open'; closesOn: string | null; closesAt: string | null; isLastDay: boolean }
  | { is: 'closed'; on: string | null }
  | { is: 'to-come' | 'today' | 'over' }
  | { is: 'gone'; on: string | null; how: 'withdrawn' | 'called-off' | 'not-listed' }
  /** What was said or published, and waits for nothing. */
  | { is: 'told' }

/** What that follows from. */
export interface KnownProceeding {
  kind: ProceedingKind
  happenedOn: string
  dueOn: string | null
  closesOn: string | null
  /** At what time of its last day, by London’s clocks; null where that is not told. */
  closesAt: string | null
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
  const { kind, happenedOn } = known
  if (kind === 'event') return tellDay(happenedOn, today)
  const answered = findAnswered(known)
  if (answered) return answered
  if (takes.has(kind) || (kind === 'inquiry' && known.closesOn !== null)) return tellTaking(known, today)
  if (kind === 'question' || known.dueOn !== null) return tellWaiting(known, today)
  return { is: 'told' }
}

function tellDay(day: string, today: string): ProceedingStands {
  if (day === today) return { is: 'today' }
  return { is: day > today ? 'to-come' : 'over' }
}

function findAnswered({ answeredOn, answerClass, standing }: KnownProceeding): ProceedingStands | undefined {
  if (answeredOn === null) return undefined
  // Parliament has the answer that was to follow.
  if (answerClass === 'holding' && standing === 'answered') return { is: 'answer-listed' }
  return { is: 'answered', how: answerClass ?? 'answered', on: answeredOn }
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

/** What takes what people send, until a day. An inquiry does where somebody says so: most go on without. */
const takes: ReadonlySet<ProceedingKind> = new Set(['call', 'petition'])

/** Words by which Parliament says that it took something away. */
const goneWords: Readonly<Record<string, 'withdrawn' | 'called-off'>> = {
  withdrawn: 'withdrawn',
  cancelled: 'called-off',
}

/** What Parliament had no more before its own end; what it leaves out when all is over is not gone. */
function findGone({ kind, happenedOn, closesOn, standing, goneOn }: KnownProceeding): ProceedingStands | undefined {
  const how = standing === null ? undefined : goneWords[standing]
  if (how !== undefined) return { is: 'gone', on: goneOn, how }
  if (goneOn === null) return undefined
  const end = kind === 'event' ? happenedOn : closesOn
  return end !== null && goneOn > end ? undefined : { is: 'gone', on: goneOn, how: 'not-listed' }
}

/** Words by which Parliament says that it takes nothing any more. */
const overWords: ReadonlySet<string> = new Set(['closed', 'ended', 'rejected', 'stopped'])

function tellTaking({ closesOn, closesAt, standing }: KnownProceeding, today: string): ProceedingStands {
  if ((standing !== null && overWords.has(standing)) || (closesOn !== null && closesOn < today))
    return { is: 'closed', on: closesOn }
  // Without a day and unwatched, nobody can tell.
  if (closesOn === null && standing !== 'open') return { is: 'told' }
  return { is: 'open', closesOn, closesAt, isLastDay: closesOn === today }
}

/** Words by which Parliament says that there is an answer. */
const answeredWords: ReadonlySet<string> = new Set(['answered', 'holding', 'corrected'])

function tellWaiting({ dueOn, standing, lookedOn }: KnownProceeding, today: string): ProceedingStands {
  if (standing !== null && answeredWords.has(standing)) return { is: 'answer-listed' }
  if (dueOn === null || dueOn >= today) return { is: 'waiting', dueOn, lookedOn }
  if (lookedOn !== null && lookedOn > dueOn) return { is: 'late', dueOn, lookedOn }
  return { is: 'not-known', dueOn, lookedOn }
}
