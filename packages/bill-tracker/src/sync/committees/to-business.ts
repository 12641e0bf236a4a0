import { toLondonDay } from '../asking/london-day.ts'
import { toPlainProse, toPlainText } from '../asking/plain-text.ts'
import { readHouse } from '../asking/read-enums.ts'
import { without } from '../asking/without-fields.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import type { BusinessAnswer, CommitteeAnswer, PeriodAnswer } from './committees-answers.ts'

/** A piece of a committee's work with what is asked for apart: its words, and whose it is. */
export interface Work {
  business: BusinessAnswer
  /** Null while nobody has asked for its words. */
  scope: string | null
  committees: readonly CommitteeAnswer[]
  raw: unknown
}

/** An inquiry, or another piece of a committee's work. */
export function toInquiry(work: Work, today: string): FetchedItem {
  const { business, scope, committees, raw } = work
  const closedOn = toLondonDay(business.closeDate)
  const nextOn = toLondonDay(business.nextOralEvidenceSession?.startDate)
  return {
    kind: 'inquiry',
    key: String(business.id),
    ...whoseIs(committees),
    title: titleOf(business),
    ...wordsOf([scope]),
    happenedOn: toLondonDay(business.openDate) ?? null,
    url: urlOf(business),
    standing: closedOn !== undefined && closedOn <= today ? 'closed' : 'open',
    details: {
      type: business.type?.name ?? null,
      isInquiry: business.type?.isInquiry ?? false,
      ...(nextOn !== undefined && { nextOn }),
      ...(closedOn !== undefined && { closedOn }),
    },
    raw: withoutContact(raw),
  }
}

/**
 * The calls for evidence of a piece of work. A call has the words of the work besides its own: they are what evidence is asked
 * for. Petitions against a bill are asked for by the same list, and are no evidence.
 */
export function toCalls(work: Work, today: string): FetchedItem[] {
  const { business } = work
  return [
    ...business.openSubmissionPeriods.rows.map(({ read }) => toCall(work, read, { isListedOpen: true, today })),
    ...business.closedSubmissionPeriods.rows.map(({ read }) => toCall(work, read, { isListedOpen: false, today })),
  ].filter((call) => call !== undefined)
}

function toCall(
  { business, scope, committees, raw }: Work,
  period: PeriodAnswer,
  { isListedOpen, today }: { isListedOpen: boolean; today: string },
): FetchedItem | undefined {
  if (/petition/i.test(period.submissionType ?? '')) return undefined
  const dueOn = toLondonDay(period.endDate) ?? null
  const closesAt = timeOf(period.endDate)
  const isOver = dueOn !== null && dueOn < today
  return {
    kind: 'call',
    key: String(period.id),
    ...whoseIs(committees),
    title: titleOf(business),
    ...wordsOf([period.statusMessage, scope]),
    happenedOn: toLondonDay(period.startDate) ?? null,
    url: urlOf(business),
    aboutKey: String(business.id),
    dueOn,
    standing: isListedOpen && !isOver ? 'open' : 'closed',
    details: {
      ...(closesAt !== undefined && { closesAt }),
      ...(period.allowSubmissionsPastEndDate && { takesLate: true }),
    },
    raw: withoutContact(raw),
  }
}

function wordsOf(html: readonly (string | null | undefined)[]): Pick<FetchedItem, 'text'> {
  const prose = html.flatMap((part) => toPlainProse(part) ?? [])
  return { text: prose.join('\n') }
}

/** Whose work it is; of joint work no House is the House. */
export function whoseIs(committees: readonly CommitteeAnswer[]): Pick<FetchedItem, 'house' | 'body'> {
  const names = committees.flatMap(({ name }) => toPlainText(name) ?? [])
  const houses = new Set(committees.map(({ house }) => readHouse(house ?? '')))
  const [house = null] = houses
  return { house: houses.size === 1 ? house : null, body: names.join(', ') || null }
}

function titleOf({ title, id }: BusinessAnswer): string {
  return toPlainText(title) ?? `A committee's work, number ${id}`
}

/** `…/work/8885/` opens for anybody, though it answers robots with 403. */
function urlOf({ id }: BusinessAnswer): string {
  return `https://committees.parliament.uk/work/${id}/`
}

/** "17:00" of "2026-09-21T17:00:00": London's, as it has no zone. Midnight stands for a day without an hour. */
function timeOf(instant: string | null | undefined): string | undefined {
  const time = /T(\d{2}:\d{2})/.exec(instant ?? '')?.[1]
  return time === '00:00' ? undefined : time
}

/** Who works for a committee is nobody's to keep. */
function withoutContact(raw: unknown): unknown {
  return without(raw, ['contact'])
}
