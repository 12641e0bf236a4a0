import { readToday, type Queryable } from '@safe-to-report/db'
import { isAwaited, isWholeAnswer } from '../../words/proceeding-stands.ts'
import { listRunningNotices } from '../notices/list-notices.ts'
import { askTags, listAskCards } from '../pages/asks.ts'
import { listBillCards } from '../pages/bills.ts'
import { listInPlay } from '../pages/in-play.ts'
import { listProceedings, proceedingTags } from '../proceedings/list-proceedings.ts'
import type { Proceeding } from '../proceedings/proceeding-types.ts'
import { listSourceLooks } from '../proceedings/source-looks.ts'
import { listGaps } from './list-gaps.ts'
import { listNextDates, listSittingsToCome } from './next-dates.ts'
import type { NowPage } from './now-types.ts'

/** More of each, and the timeline is the better place to read them. */
const most = { next: 24, waiting: 20, answered: 12, lately: 12 } as const

/** What moves in Parliament for the asks on a day: today, by the database’s clock, unless told. */
export async function findNowPage(db: Queryable, onDay?: string): Promise<NowPage> {
  const today = onDay ?? (await readToday(db))
  const [asks, bills, proceedings, notices, looks, gaps] = await Promise.all([
    listAskCards(db, today),
    listBillCards(db, today),
    listProceedings(db, undefined, today),
    listRunningNotices(db),
    listSourceLooks(db),
    listGaps(db),
  ])
  const inPlay = await listInPlay(db, bills, today)
  const sittings = await listSittingsToCome(db, inPlay, today)
  return {
    today,
    asks,
    inPlay,
    next: listNextDates({ proceedings, sittings, notices, today }).slice(0, most.next),
    ...sortOut(proceedings),
    looks,
    gaps,
    tags: [...nowTags],
  }
}

/** What says what is so now is made of. It is made anew as well when London’s day ends. */
const nowTags: readonly string[] = [
  ...new Set([
    ...proceedingTags,
    ...askTags,
    'kind:amendment',
    'kind:stage',
    'kind:sitting',
    'kind:notice',
    'kind:source',
  ]),
]

type SortedOut = Pick<NowPage, 'calls' | 'waiting' | 'answered' | 'lately'>

/** Each in one list: what one can answer, what waits, what was answered, and all else that has happened. */
function sortOut(proceedings: readonly Proceeding[]): SortedOut {
  const calls = proceedings.filter(({ stands }) => stands.is === 'open')
  const waiting = proceedings.filter(({ stands }) => isAwaited(stands))
  const answered = proceedings.filter(({ stands }) => isWholeAnswer(stands))
  const told = new Set([...calls, ...waiting, ...answered])
  const lately = proceedings.filter((one) => !told.has(one) && one.stands.is !== 'to-come' && one.stands.is !== 'today')
  return {
    calls: calls.toSorted((one, other) => endOf(one.closesOn).localeCompare(endOf(other.closesOn))),
    waiting: waiting
      .toSorted((one, other) => lateness(one) - lateness(other) || endOf(one.dueOn).localeCompare(endOf(other.dueOn)))
      .slice(0, most.waiting),
    answered: answered
      .toSorted((one, other) => (other.answer?.on ?? '').localeCompare(one.answer?.on ?? ''))
      .slice(0, most.answered),
    lately: lately.slice(0, most.lately),
  }
}

function endOf(day: string | null): string {
  return day ?? '9999'
}

function lateness({ stands }: Proceeding): number {
  return stands.is === 'late' || stands.is === 'not-known' ? 0 : 1
}
