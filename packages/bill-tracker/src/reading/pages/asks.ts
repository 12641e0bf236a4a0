import { londonToday, publishedAsks, publishedNotices, publishedProceedings, type Queryable } from '@safe-to-report/db'
import { asc, eq } from 'drizzle-orm'
import { readStanding, statusOfAsk, type Standing } from './standing.ts'
import { listCampaignEvents } from './campaigning.ts'
import { listCorrectionsOn } from './corrections.ts'
import { toLineage } from './lineage.ts'
import type { AskCard, AskList, AskPage } from './ask-types.ts'
import { listRunningNotices } from '../notices/list-notices.ts'
import { listLatest } from '../proceedings/list-proceedings.ts'
import { listPositions } from './campaigning.ts'
import { findStanceTally } from '../stances/list-stances.ts'
import { withSources } from './sources.ts'
import { listQuestions } from './questions.ts'

/** Every ask with its history at a glance. */
export async function listAsks(db: Queryable, onDay?: string): Promise<AskList> {
  return { asks: await listAskCards(db, onDay), tags: [...askTags, 'kind:amendment'] }
}

/** More would make the page of an ask longer than its story: they are by date on the timeline. */
const mostProceedings = 6

/** Besides amendments, what an ask's status and its wall are told from. */
export const askTags: readonly string[] = ['kind:ask', 'kind:text', 'kind:bill', 'kind:division', 'kind:could-carry']

/** One ask with its whole lineage, as it stands on a day; undefined where there is none of that name. */
export async function findAskPage(db: Queryable, slug: string, onDay?: string): Promise<AskPage | undefined> {
  const [row] = await db.select(askColumns).from(publishedAsks).where(eq(publishedAsks.slug, slug))
  const page = row && (await buildAskPage(db, row, { standing: await readStanding(db), onDay }))
  if (!row || !page) return undefined
  const { ask, lineage, positions } = page
  const shown = lineage.flatMap(({ texts }) => texts.flatMap(({ id, amendment }) => [id, amendment?.id ?? id]))
  const ids = [ask.id, ...shown, ...positions.map(({ id }) => id)]
  const [corrections, stances, notices, proceedings] = await Promise.all([
    listCorrectionsOn(db, { of: 'rows', ids }),
    findStanceTally(db, ask.id, onDay ?? row.today),
    listRunningNotices(db, eq(publishedNotices.askId, ask.id)),
    listLatest(db, eq(publishedProceedings.askId, ask.id), { most: mostProceedings, onDay: onDay ?? row.today }),
  ])
  return {
    ...page,
    corrections,
    stances,
    notices,
    proceedings,
    tags: [...page.tags, 'kind:notice', 'kind:proceeding'],
  }
}

/** The page of the ask that the campaign is about; undefined while the record is empty. */
export async function findFirstAskPage(db: Queryable, shown: ShownAt): Promise<AskPageItself | undefined> {
  const [row] = await db.select(askColumns).from(publishedAsks).orderBy(asc(publishedAsks.position)).limit(1)
  return row && buildAskPage(db, row, shown)
}

/**
 * Without what was once said wrongly of it and where MPs stand, which the home page does not tell, and without notices, of which that has
 * its own.
 */
type AskPageItself = Omit<AskPage, 'corrections' | 'notices' | 'stances' | 'proceedings'>

interface ShownAt {
  standing: Standing
  /** Today, by the database's clock, unless told. */
  onDay?: string | undefined
}

async function buildAskPage(
  db: Queryable,
  row: AskRow,
  { standing, onDay }: ShownAt,
): Promise<AskPageItself | undefined> {
  const { position, comparisons, lookedOn, today, ...ask } = row
  const shownOn = onDay ?? today
  const texts = standing.texts.filter(({ askId }) => askId === ask.id)
  const [[whole], lineage, positions, events] = await Promise.all([
    withSources(db, [{ ...ask, comparisons: comparisons ?? [] }]),
    toLineage(db, texts, { looks: standing.looks, today: shownOn }),
    listPositions(db, ask.id),
    // The events are those of the campaign as a whole, which is about its first ask.
    position === 1 ? listCampaignEvents(db) : [],
  ])
  if (!whole) return undefined
  const billIds = [...new Set(texts.map(({ billId }) => billId))]
  const kinds = [
    'kind:correction',
    'kind:ask',
    'kind:position',
    'kind:could-carry',
    'kind:source',
    ...(position === 1 ? ['kind:campaign-event'] : []),
  ]
  return {
    ask: whole,
    status: statusOfAsk({ id: ask.id, lookedOn }, standing, shownOn),
    lineage,
    questions: listQuestions(texts),
    positions,
    events,
    tags: [ask.id, ...billIds, ...kinds],
  }
}

const askColumns = {
  id: publishedAsks.id,
  slug: publishedAsks.slug,
  position: publishedAsks.position,
  title: publishedAsks.title,
  lede: publishedAsks.lede,
  wouldMean: publishedAsks.wouldMean,
  whoAsks: publishedAsks.whoAsks,
  standsNow: publishedAsks.standsNow,
  closestItCame: publishedAsks.closestItCame,
  inLawInstead: publishedAsks.inLawInstead,
  comparisons: publishedAsks.comparisons,
  lookedOn: publishedAsks.lookedOn,
  today: londonToday,
}
type AskRow = Pick<typeof publishedAsks.$inferSelect, Exclude<keyof typeof askColumns, 'today'>> & { today: string }

/** Each ask in order, with where it stands and the doors of its wall. */
export async function listAskCards(db: Queryable, onDay?: string): Promise<AskCard[]> {
  return toAskCards(db, { standing: await readStanding(db), onDay })
}

export async function toAskCards(db: Queryable, { standing, onDay }: ShownAt): Promise<AskCard[]> {
  const asks = await db
    .select({
      id: publishedAsks.id,
      slug: publishedAsks.slug,
      title: publishedAsks.title,
      lede: publishedAsks.lede,
      standsNow: publishedAsks.standsNow,
      lookedOn: publishedAsks.lookedOn,
      today: londonToday,
    })
    .from(publishedAsks)
    .orderBy(asc(publishedAsks.position))
  return asks.map(({ lookedOn, today, ...ask }) => {
    const own = standing.texts.filter(({ askId }) => askId === ask.id)
    const doors = listQuestions(own).map(({ door }) => door)
    const bills = new Set(own.map(({ billId }) => billId)).size
    const status = statusOfAsk({ id: ask.id, lookedOn }, standing, onDay ?? today)
    return { ...ask, status, texts: own.length, bills, doors }
  })
}
