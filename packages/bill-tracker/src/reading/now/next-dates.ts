import { publishedSittings, publishedStages, type Queryable } from '@safe-to-report/db'
import { and, gte, eq, inArray } from 'drizzle-orm'
import { stageOf } from '../following/tell-happening.ts'
import { isAwaited } from '../../words/proceeding-stands.ts'
import { tellHour } from '../../words/tell-proceeding.ts'
import type { Notice } from '../notices/notice-types.ts'
import type { BillInPlay } from '../pages/in-play.ts'
import type { Proceeding } from '../proceedings/proceeding-types.ts'
import type { NextDate } from './now-types.ts'

/** What days to come follow from. */
interface Dated {
  proceedings: readonly Proceeding[]
  sittings: readonly NextDate[]
  /** Those that run. */
  notices: readonly Notice[]
  today: string
}

/** All that is to come, or is today, in order of time; on one day, what Parliament does before what is due. */
export function listNextDates({ proceedings, sittings, notices, today }: Dated): NextDate[] {
  return [
    ...sittings,
    ...onceEach(proceedings.filter((one) => toDates(one).length > 0)).flatMap(toDates),
    ...notices.flatMap(toLastDay),
  ]
    .filter(({ day }) => day >= today)
    .toSorted((one, other) => one.day.localeCompare(other.day) || order[one.what] - order[other.what])
}

/** What touches two asks stands on the record for each, and is one thing of Parliament's all the same: the first stands for both. */
function onceEach(proceedings: readonly Proceeding[]): Proceeding[] {
  const named = proceedings.map((one) => [`${one.kind} ${one.url} ${one.happenedOn} ${one.title}`, one] as const)
  return [...new Map(named.toReversed()).values()].toReversed()
}

const order: Record<NextDate['what'], number> = { sitting: 0, event: 1, closes: 2, due: 3, 'last-day': 4 }

function toDates(proceeding: Proceeding): NextDate[] {
  const { id, slug, kind, title, happenedOn, dueOn, closesOn, stands } = proceeding
  const shown = { title, hour: null, shownOn: { page: 'proceeding', slug } as const, subjectId: id }
  if (stands.is === 'gone') return []
  if (kind === 'event') return [{ ...shown, what: 'event', day: happenedOn, hour: tellHour(proceeding) }]
  if (stands.is === 'open' && closesOn !== null) return [{ ...shown, what: 'closes', day: closesOn }]
  return dueOn !== null && isAwaited(stands) && stands.is !== 'answer-listed'
    ? [{ ...shown, what: 'due', day: dueOn }]
    : []
}

function toLastDay({ id, slug, kind, title, endsOn, campaign }: Notice): NextDate[] {
  if (kind !== 'call' || (campaign !== null && campaign !== 'open')) return []
  return [{ day: endsOn, what: 'last-day', title, hour: null, shownOn: { page: 'notice', slug }, subjectId: id }]
}

/** The days to come on which bills in play sit, as far as our record has them. */
export async function listSittingsToCome(
  db: Queryable,
  inPlay: readonly BillInPlay[],
  today: string,
): Promise<NextDate[]> {
  const bills = new Map(inPlay.map(({ bill }) => [bill.id, bill]))
  if (bills.size === 0) return []
  const rows = await db
    .select({
      billId: publishedStages.billId,
      id: publishedSittings.id,
      day: publishedSittings.sitsOn,
      house: publishedStages.house,
      stageName: publishedStages.name,
    })
    .from(publishedSittings)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedSittings.stageId))
    .where(and(inArray(publishedStages.billId, [...bills.keys()]), gte(publishedSittings.sitsOn, today)))
  return rows.flatMap(({ billId, id, day, ...stage }) => {
    const bill = bills.get(billId)
    if (!bill) return []
    const title = `${bill.shortTitle}: ${stageOf(stage)}`
    return [{ day, what: 'sitting', title, hour: null, shownOn: { page: 'bill', slug: bill.slug }, subjectId: id }]
  })
}
