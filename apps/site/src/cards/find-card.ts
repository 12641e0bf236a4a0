import {
  parseStanding,
  shareDivision,
  shareMember,
  shareNotice,
  wordsOfStanding,
  type SharedWords,
} from '../layouts/share-pages.ts'
import { shareAmendment, shareAsk, shareBill, shareProceeding, shareProgress } from '../layouts/sharing.ts'
import type { DivisionPage } from '@safe-to-report/bill-tracker/reading'
import type { ReadRecord } from '../record.ts'
import { findPicture } from '../pictures/pictures.ts'
import { toPartSvg } from '../pictures/to-svg.ts'
import { pictureBox, type Card } from './build-card-svg.ts'

export interface FoundCard {
  card: Card
  tags: string[]
}

interface AskedCard {
  kind: string
  slug: string
  siteUrl: string
}

/** The card of a page, in the words that the page shares; undefined where there is none. */
export async function findCard(record: ReadRecord, { kind, slug, siteUrl }: AskedCard): Promise<FoundCard | undefined> {
  if (kind === 'pages') return findStandingCard(slug)
  // An address that older links have.
  if (kind === 'write') return slug === 'letter' ? findStandingCard('write') : undefined
  if (kind === 'map') return slug === 'progress' ? findMapCard(record, siteUrl) : undefined
  const find = Object.entries(finders).find(([name]) => name === kind)?.[1]
  return find?.(record, slug, siteUrl)
}

type FindCard = (record: ReadRecord, slug: string, siteUrl: string) => Promise<FoundCard | undefined>

const finders: Record<string, FindCard> = {
  asks: findAskCard,
  bills: findBillCard,
  amendments: findAmendmentCard,
  proceedings: findProceedingCard,
  divisions: findDivisionCard,
  members: findMemberCard,
  notices: findNoticeCard,
  pictures: findPictureCard,
}

/** A card that words alone stand on. */
export function toWordCard({ title, description }: SharedWords, tags: string[]): FoundCard {
  return { card: { title, line: description, doors: [] }, tags }
}

function findStandingCard(slug: string): FoundCard | undefined {
  const page = parseStanding(slug)
  return page && toWordCard(wordsOfStanding(page.name, page.language), [])
}

async function findDivisionCard(record: ReadRecord, slug: string, siteUrl: string): Promise<FoundCard | undefined> {
  const found = await record.findDivisionPage(slug)
  if (found === undefined) return undefined
  const doors = found.amendments.flatMap(({ door }) => door ?? [])
  const votes = votesFor(found.division)
  return { card: { ...toWordCard(shareDivision(found, siteUrl), []).card, doors, ...votes }, tags: found.tags }
}

/** Both counts by what they were for, whichever way the question was put; nothing where that is not known. */
function votesFor({ ayeMeans, ayeCount, noCount }: DivisionPage['division']): Pick<Card, 'votes'> {
  if (ayeMeans === null || ayeCount === null || noCount === null) return {}
  const [forIt, againstIt] = ayeMeans === 'for' ? [ayeCount, noCount] : [noCount, ayeCount]
  return { votes: { forIt, againstIt } }
}

async function findMemberCard(record: ReadRecord, id: string, siteUrl: string): Promise<FoundCard | undefined> {
  const found = await record.findMemberPage(id)
  return found && toWordCard(shareMember(found, siteUrl), found.tags)
}

async function findNoticeCard(record: ReadRecord, slug: string, siteUrl: string): Promise<FoundCard | undefined> {
  const found = await record.findNoticePage(slug)
  return found && toWordCard(shareNotice(found.notice, siteUrl), found.tags)
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

async function findPictureCard(record: ReadRecord, name: string): Promise<FoundCard | undefined> {
  const found = await findPicture(record, name)
  if (found === undefined) return undefined
  const { title, description } = found.shared
  return { card: { title, line: description, doors: [], picture: toPartSvg(found, pictureBox) }, tags: found.tags }
}
