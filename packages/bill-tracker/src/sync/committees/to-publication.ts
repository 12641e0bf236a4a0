import { toLondonDay } from '../asking/london-day.ts'
import { toPlainText } from '../asking/plain-text.ts'
import { without } from '../asking/without-fields.ts'
import { addMonths } from '../asking/days.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import type { PublicationAnswer } from './committees-answers.ts'
import { whoseIs } from './to-business.ts'

/** The type of a publication that is the Government's reply. */
const replyType = 2
/** A government's undertaking, which the API seldom repeats as a deadline. */
const monthsToReply = 2

/** A committee's report, or a reply to one. */
export function toPublication(publication: PublicationAnswer, raw: unknown): FetchedItem {
  const isReply = publication.type.id === replyType || isNumber(publication.responseToPublicationId)
  return { ...toBoth(publication, raw), ...(isReply ? toReply(publication) : toReport(publication)) }
}

/** The number of the report that it replies to. */
export function replyTo({ responseToPublicationId }: PublicationAnswer): number | undefined {
  return responseToPublicationId ?? undefined
}

/**
 * What both have. Neither list nor detail holds a document's words: a report is found by its title and those of the work it
 * is about, or by that work being the ask's.
 */
function toBoth(publication: PublicationAnswer, raw: unknown): Omit<FetchedItem, 'kind'> {
  const { businesses, committee } = publication
  const titles = businesses.rows.flatMap(({ read }) => toPlainText(read.title) ?? [])
  return {
    key: String(publication.id),
    ...whoseIs(committee ? [committee] : []),
    title: toPlainText(publication.description) ?? `${publication.type.name ?? 'Publication'} ${publication.id}`,
    text: titles.join('\n'),
    happenedOn: toLondonDay(publication.publicationStartDate) ?? null,
    url: urlOf(publication),
    number: numberOf(publication),
    details: { type: publication.type.name ?? null, hasWords: false },
    raw: without(raw, ['contact']),
  }
}

function toReport(publication: PublicationAnswer): Pick<FetchedItem, 'kind' | 'aboutKey' | 'dueOn' | 'standing'> {
  const { businesses, type, governmentResponses } = publication
  const [about] = businesses.rows
  const isAnswered = (governmentResponses?.publication ?? []).length > 0
  const isExcepted = governmentResponses?.responseExcepted === true
  const isWaiting = type.governmentCanRespond !== false && !isAnswered && !isExcepted
  const aboutKey = about ? String(about.read.id) : null
  if (isWaiting) return { kind: 'report', aboutKey, dueOn: dueOn(publication), standing: 'waiting' }
  return { kind: 'report', aboutKey, dueOn: null, standing: isAnswered ? 'answered' : 'published' }
}

function toReply(publication: PublicationAnswer): Pick<FetchedItem, 'kind' | 'aboutKey' | 'body' | 'standing'> {
  const about = replyTo(publication)
  return {
    kind: 'reply',
    aboutKey: about === undefined ? null : String(about),
    body: toPlainText(publication.respondingDepartment?.name) ?? toPlainText(publication.committee?.name),
    standing: 'published',
  }
}

/** The day that Parliament names; else two months after the report. */
function dueOn({ governmentResponses, publicationStartDate }: PublicationAnswer): string | null {
  const named = toLondonDay(governmentResponses?.responseDeadline)
  const publishedOn = toLondonDay(publicationStartDate)
  return named ?? (publishedOn === undefined ? null : addMonths(publishedOn, monthsToReply))
}

function numberOf({ hcNumber, hlPaper }: PublicationAnswer): string | null {
  const papers = [
    ['HC', hcNumber],
    ['HL Paper', hlPaper],
  ] as const
  const named = papers.flatMap(([prefix, paper]) => (paper?.number ? [`${prefix} ${paper.number}`] : []))
  return named.join(', ') || null
}

/**
 * A publication's own page is none (404), and `…/html/` of its number is another document: what opens is a document of it.
 */
function urlOf({ id, documents, additionalContentUrl, committee }: PublicationAnswer): string {
  const [document] = documents.rows
  if (document) {
    return `https://committees.parliament.uk/publications/${id}/documents/${document.read.documentId}/default/`
  }
  if (additionalContentUrl && /^https:\/\/[\w.-]+\.parliament\.uk\//.test(additionalContentUrl))
    return additionalContentUrl
  return committee
    ? `https://committees.parliament.uk/committee/${committee.id}/publications/`
    : 'https://committees.parliament.uk/publications/'
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number'
}
