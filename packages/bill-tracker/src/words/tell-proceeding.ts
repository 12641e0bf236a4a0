import type { AnswerClass, MemberRole, ProceedingKind } from '@safe-to-report/db'
import { formatLondonDate } from './london-date.ts'
import type { ProceedingStands } from './proceeding-stands.ts'

/** What each sort of proceeding is called in public. */
export const proceedingNames: Record<ProceedingKind, string> = {
  question: 'Question',
  statement: 'Statement',
  speech: 'Words said',
  motion: 'Motion',
  call: 'Call for evidence',
  inquiry: 'Inquiry',
  report: 'Report',
  reply: 'Reply to a report',
  instrument: 'Statutory instrument',
  paper: 'Paper',
  petition: 'Petition',
  event: 'Debate or hearing',
}

/** A proceeding by its sort and title, to stand alone: "Question: Immigration: Domestic Abuse". */
export function nameProceeding({ kind, title }: { kind: ProceedingKind; title: string }): string {
  return `${proceedingNames[kind]}: ${title}`
}

/** Of a member: what they did. None of it is for or against. */
export const roleNames: Record<MemberRole, string> = {
  asked: 'Asked a question',
  signed: 'Signed a motion',
  spoke: 'Said',
  tabled: 'Made a statement',
}

/** Where something stands: a word to mark it by, and a sentence; neither of what waits for nothing. */
export interface ToldStands {
  mark: string | null
  sentence: string | null
}

/** Where something stands, in plain English; whatever tells of it says this. */
export function tellStands(stands: ProceedingStands): ToldStands {
  if ('dueOn' in stands) return tellDue(stands)
  switch (stands.is) {
    case 'answered':
      return tellAnswered(stands.how, formatLondonDate(stands.on))
    case 'answer-listed':
      return {
        mark: 'Answer not read yet',
        sentence: 'Parliament lists an answer. We have not put it on our record yet.',
      }
    case 'open':
      return { mark: 'Open', sentence: tellOpen(stands) }
    case 'closed':
      return { mark: 'Closed', sentence: stands.on === null ? null : `It closed on ${formatLondonDate(stands.on)}.` }
    case 'gone':
      return tellGone(stands)
    case 'told':
      return { mark: null, sentence: null }
    case 'to-come':
    case 'today':
    case 'over':
      return { mark: dayMarks[stands.is], sentence: null }
  }
}

const dayMarks = { 'to-come': 'To come', today: 'Today', over: 'Over' } as const

/** In one line, for lists and search; null where there is nothing to say. */
export function tellStandsInALine(stands: ProceedingStands): string | null {
  const { mark, sentence } = tellStands(stands)
  return mark === null ? null : [`${mark}.`, sentence].filter(Boolean).join(' ')
}

/** What an answer is called, by its own words and not by what was hoped for. */
export const answerNames: Record<AnswerClass, string> = {
  answered: 'Answered',
  holding: 'Holding answer',
  'will-write': 'Promise to write',
  refused: 'Refused',
  'not-held': 'Not held',
}

function tellAnswered(how: AnswerClass, day: string): ToldStands {
  const sentences: Record<AnswerClass, string> = {
    answered: `It was answered on ${day}.`,
    holding: `A holding answer came on ${day}: another is to follow.`,
    'will-write': `On ${day} the minister promised to write. What was asked is not in that answer.`,
    refused: `An answer was refused on ${day}.`,
    'not-held': `The answer of ${day} is that the Government does not hold this information.`,
  }
  return { mark: answerNames[how], sentence: sentences[how] }
}

function tellDue(stands: Extract<ProceedingStands, { dueOn: unknown }>): ToldStands {
  if (stands.is === 'waiting') return { mark: 'Waiting for an answer', sentence: tellWaiting(stands) }
  const due = `An answer was due on ${formatLondonDate(stands.dueOn)}.`
  if (stands.is === 'not-known') return { mark: 'Not known', sentence: `${due} We have not looked since.` }
  return { mark: 'Late', sentence: `${due} There was none when we looked on ${formatLondonDate(stands.lookedOn)}.` }
}

function tellWaiting({ dueOn, lookedOn }: Extract<ProceedingStands, { is: 'waiting' }>): string {
  const due = dueOn === null ? '' : ` One is due by ${formatLondonDate(dueOn)}.`
  const none =
    lookedOn === null ? 'No answer is on our record.' : `None when we looked on ${formatLondonDate(lookedOn)}.`
  return `${none}${due}`
}

function tellOpen({ closesOn, closesAt, isLastDay }: Extract<ProceedingStands, { is: 'open' }>): string {
  if (closesOn === null) return 'No closing day is given.'
  const hour = closesAt === null ? '' : ` at ${closesAt}`
  return isLastDay ? `It closes today${hour}.` : `It closes on ${formatLondonDate(closesOn)}${hour}.`
}

function tellGone({ on, how }: Extract<ProceedingStands, { is: 'gone' }>): ToldStands {
  const since = on === null ? null : `since ${formatLondonDate(on)}`
  if (how === 'called-off') return { mark: 'Called off', sentence: null }
  if (how === 'withdrawn') return { mark: 'Withdrawn', sentence: since && `Parliament has not had it ${since}.` }
  const why = 'We do not know why.'
  return { mark: 'No longer listed', sentence: since === null ? why : `Parliament has not listed it ${since}. ${why}` }
}

interface Whose {
  kind: ProceedingKind
  member: { name: string } | null
  body: string | null
}

const byWords: Partial<Record<ProceedingKind, string>> = {
  question: 'Asked by',
  statement: 'Made by',
  speech: 'Said by',
  motion: 'Tabled by',
  petition: 'Begun by',
}

/** What stands before the name of whose it is: "Asked by". */
export function tellBy(kind: ProceedingKind): string {
  return byWords[kind] ?? 'By'
}

/** Whose it is and who answers, in a line: "Asked by A Member · To: Home Office". */
export function tellWhose({ kind, member, body }: Whose): string | null {
  const by = member === null ? null : `${tellBy(kind)} ${member.name}`
  return [by, tellBody({ kind, body })].filter(Boolean).join(' · ') || null
}

/** The department or committee: who is to answer a question; else whose it is. */
export function tellBody({ kind, body }: Pick<Whose, 'kind' | 'body'>): string | null {
  return body !== null && kind === 'question' ? `To: ${body}` : body
}

/** "Signed by 12 MPs", of what is signed. */
export function tellSignatures({
  kind,
  signatures,
}: {
  kind: ProceedingKind
  signatures: number | null
}): string | null {
  if (signatures === null) return null
  const many = signatures.toLocaleString('en-GB')
  if (kind === 'petition') return signatures === 1 ? 'One signature' : `${many} signatures`
  return signatures === 1 ? 'One name stands on it' : `${many} names stand on it`
}

/** At what time of its day: "15:30", or that it comes after what is before it. Null where that is not told. */
export function tellHour({
  startsAt,
  isAfterOther,
}: {
  startsAt: string | null
  isAfterOther: boolean
}): string | null {
  if (startsAt !== null) return `at ${startsAt}`
  return isAfterOther ? 'after other business' : null
}
