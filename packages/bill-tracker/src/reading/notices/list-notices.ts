import { publishedAsks, publishedBills, publishedNotices, type Queryable } from '@safe-to-report/db'
import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import { readButtonTarget } from '../../words/notice-button.ts'
import { listTranslations } from '../../words/notice-words.ts'
import { withSources } from '../pages/sources.ts'
import { type CampaignDay, listCampaignDays } from './list-campaign-days.ts'
import type { Notice, NoticePage, NoticesPage } from './notice-types.ts'

/** What pages that show notices are made of besides. They are made anew when London's day ends as well. */
export const noticeTags: readonly string[] = ['kind:notice', 'kind:ask', 'kind:bill', 'kind:source']

/** News and calls to act that have begun: those that run, and those that are over. */
export async function findNoticesPage(db: Queryable): Promise<NoticesPage> {
  const all = await listNotices(db)
  const running = inOrderOfUse(all.filter(({ isOver }) => !isOver))
  return { running, over: all.filter(({ isOver }) => isOver), tags: [...noticeTags] }
}

/** One notice that has begun, over or not; undefined where there is none of that name. */
export async function findNoticePage(db: Queryable, slug: string): Promise<NoticePage | undefined> {
  const [notice] = await listNotices(db, eq(publishedNotices.slug, slug))
  return notice && { notice, tags: [...noticeTags] }
}

/** The notices that run today: calls that one can answer, then news, then calls whose campaign takes no letters today. */
export async function listRunningNotices(db: Queryable, condition?: SQL): Promise<Notice[]> {
  return inOrderOfUse(await listNotices(db, and(eq(publishedNotices.isOver, false), condition)))
}

/** All that have begun, the newest first. */
export async function listNotices(db: Queryable, condition?: SQL): Promise<Notice[]> {
  const rows = await db
    .select(noticeColumns)
    .from(publishedNotices)
    .leftJoin(publishedAsks, eq(publishedAsks.id, publishedNotices.askId))
    .leftJoin(publishedBills, eq(publishedBills.id, publishedNotices.billId))
    .where(condition)
    .orderBy(desc(publishedNotices.publicOn), asc(publishedNotices.slug))
  const [told, days] = await Promise.all([withSources(db, rows), listCampaignDays(db)])
  return told.map((row) => toNotice(row, days))
}

const { titleEs, wordsEs, buttonLabelEs, titlePt, wordsPt, buttonLabelPt, titleCy, wordsCy, buttonLabelCy } =
  publishedNotices
const inOtherLanguages = {
  titleEs,
  wordsEs,
  buttonLabelEs,
  titlePt,
  wordsPt,
  buttonLabelPt,
  titleCy,
  wordsCy,
  buttonLabelCy,
}

const noticeColumns = {
  id: publishedNotices.id,
  slug: publishedNotices.slug,
  kind: publishedNotices.kind,
  title: publishedNotices.title,
  words: publishedNotices.words,
  buttonLabel: publishedNotices.buttonLabel,
  buttonTo: publishedNotices.buttonTo,
  publicOn: publishedNotices.publicOn,
  endsOn: publishedNotices.endsOn,
  isOver: publishedNotices.isOver,
  campaign: publishedNotices.campaign,
  ...inOtherLanguages,
  ask: { slug: publishedAsks.slug, name: publishedAsks.title },
  bill: { slug: publishedBills.slug, name: publishedBills.shortTitle },
}

type NoticeRow = Awaited<ReturnType<typeof withSources<Row>>>[number]
type Row = Pick<typeof publishedNotices.$inferSelect, Exclude<keyof typeof noticeColumns, 'ask' | 'bill'>> &
  Pick<Notice, 'ask' | 'bill'>

export function toNotice(row: NoticeRow, days: ReadonlyMap<string, CampaignDay>): Notice {
  const { id, slug, kind, title, words, buttonLabel, buttonTo, publicOn, endsOn, isOver, campaign } = row
  const { ask, bill, sources } = row
  const target = (buttonTo === null ? undefined : readButtonTarget(buttonTo)) ?? null
  return {
    id,
    slug,
    kind,
    title,
    words,
    publicOn,
    endsOn,
    isOver,
    campaign,
    before: (target?.to === 'campaign' ? days.get(target.slug) : undefined) ?? null,
    target,
    ask,
    bill,
    sources,
    buttonLabel: target === null ? null : buttonLabel,
    translations: listTranslations(row),
  }
}

/** The first first; within, those that end soonest. */
function inOrderOfUse(notices: readonly Notice[]): Notice[] {
  return notices.toSorted(
    (one, other) =>
      useOf(one) - useOf(other) || one.endsOn.localeCompare(other.endsOn) || one.slug.localeCompare(other.slug),
  )
}

function useOf({ kind, campaign }: Notice): number {
  if (kind === 'news') return 1
  return campaign === null || campaign === 'open' ? 0 : 2
}
