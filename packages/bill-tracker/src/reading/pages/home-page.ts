import { readToday, type Queryable } from '@safe-to-report/db'
import { readStanding } from './standing.ts'
import { findFirstAskPage, toAskCards } from './asks.ts'
import { listBillCards } from './bills.ts'
import { listEvidence } from './campaigning.ts'
import type { HomePage } from './ask-types.ts'
import { listRunningNotices } from '../notices/list-notices.ts'
import { listNextDates, listSittingsToCome } from '../now/next-dates.ts'
import { listProceedings } from '../proceedings/list-proceedings.ts'
import { listInPlay } from './in-play.ts'

/** More would push the ask out of sight. */
const mostNotices = 3
const mostDates = 3

/** What is asked, where it stands, and what it rests on; undefined while the record is empty. */
export async function findHome(db: Queryable, onDay?: string): Promise<HomePage | undefined> {
  const standing = await readStanding(db)
  const first = await findFirstAskPage(db, { standing, onDay })
  if (!first) return undefined
  const [asks, bills, evidence, running] = await Promise.all([
    toAskCards(db, { standing, onDay }),
    listBillCards(db, onDay),
    listEvidence(db),
    listRunningNotices(db),
  ])
  const { ask, status, lineage, questions } = first
  const today = onDay ?? (await readToday(db))
  const [inPlay, proceedings] = await Promise.all([listInPlay(db, bills, today), listProceedings(db, undefined, today)])
  const sittings = await listSittingsToCome(db, inPlay, today)
  const next = listNextDates({ proceedings, sittings, notices: [], today }).slice(0, mostDates)
  const otherAsks = asks.filter(({ id }) => id !== ask.id)
  const tags = [
    'kind:ask',
    'kind:text',
    'kind:could-carry',
    'kind:bill',
    'kind:stage',
    'kind:sitting',
    'kind:amendment',
    'kind:division',
    'kind:evidence',
    'kind:source',
    'kind:notice',
    'kind:proceeding',
  ]
  const notices = running.slice(0, mostNotices)
  return { ask, status, lineage, questions, otherAsks, inPlay, bills, evidence, notices, next, tags }
}
