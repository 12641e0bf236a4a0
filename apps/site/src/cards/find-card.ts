import { shareAmendment, shareAsk, shareBill, shareProceeding, shareProgress } from '../layouts/sharing.ts'
import type { ReadRecord } from '../record.ts'
import type { Card } from './build-card-svg.ts'

interface FoundCard {
  card: Card
  tags: string[]
}

/** The card of an ask, a bill, an amendment, something else in Parliament, the map of letters or the page to write, in the words that its page shares; undefined where there is none. */
export async function findCard(
  record: ReadRecord,
  { kind, slug, siteUrl }: { kind: string; slug: string; siteUrl: string },
): Promise<FoundCard | undefined> {
  if (kind === 'asks') return findAskCard(record, slug, siteUrl)
  if (kind === 'proceedings') return findProceedingCard(record, slug, siteUrl)
  if (kind === 'bills') return findBillCard(record, slug, siteUrl)
  if (kind === 'write') return slug === 'letter' ? writing : undefined
  if (kind === 'map') return slug === 'progress' ? findMapCard(record, siteUrl) : undefined
  return kind === 'amendments' ? findAmendmentCard(record, slug, siteUrl) : undefined
}

/** For links to the campaign's first page, in all its languages: nothing of what one writes about. */
const writing: FoundCard = {
  card: { title: 'Write to your MP', line: 'A letter to the House of Commons, in your own words.', doors: [] },
  tags: [],
}

async function findAskCard(record: ReadRecord, slug: string, siteUrl: string): Promise<FoundCard | undefined> {
  const found = await record.findAskPage(slug)
  if (found === undefined) return undefined
  const { title, description } = shareAsk(found, siteUrl)
  const doors = found.questions.map(({ door }) => door)
  return { card: { title, line: description, doors }, tags: found.tags }
}

async function findBillCard(record: ReadRecord, slug: string, siteUrl: string): Promise<FoundCard | undefined> {
  const found = await record.findBillPage(slug)
  if (found === undefined) return undefined
  const { title, description } = shareBill(found.bill, siteUrl)
  return { card: { title, line: description, doors: [] }, tags: found.tags }
}

async function findAmendmentCard(record: ReadRecord, slug: string, siteUrl: string): Promise<FoundCard | undefined> {
  const found = await record.findAmendmentPage(slug)
  if (found === undefined) return undefined
  const { title, description } = shareAmendment(found.amendment, siteUrl)
  const { door } = found.amendment
  return { card: { title, line: description, doors: door === null ? [] : [door] }, tags: found.tags }
}

async function findProceedingCard(record: ReadRecord, slug: string, siteUrl: string): Promise<FoundCard | undefined> {
  const found = await record.findProceedingPage(slug)
  if (found === undefined) return undefined
  const { title, description } = shareProceeding(found.proceeding, siteUrl)
  return { card: { title, line: description, doors: [] }, tags: found.tags }
}

async function findMapCard(record: ReadRecord, siteUrl: string): Promise<FoundCard> {
  const progress = await record.findProgress()
  const { title, description } = shareProgress(progress, siteUrl)
  return { card: { title, line: description, doors: [], map: progress.seats }, tags: progress.tags }
}
