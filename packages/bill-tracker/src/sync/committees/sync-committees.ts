import { items, type Database } from '@safe-to-report/db'
import { and, eq, gte, isNull, or } from 'drizzle-orm'
import { todayInLondon } from '../../words/london-date.ts'
import { EmptyIsNoZero } from '../asking/errors.ts'
import { addDays } from '../asking/days.ts'
import type { Synced } from '../planning/synced.ts'
import { lastDone } from '../watching/last-done.ts'
import { readParts, readSome, tellFaults } from '../watching/read-parts.ts'
import type { CommitteesClient } from './committees-client.ts'
import { keepBusinesses } from './keep-businesses.ts'
import { keepPublications } from './keep-publications.ts'
import { syncBillCommittees, type StageClient } from './sync-bill-committees.ts'

export interface SyncCommitteesOptions {
  db: Database
  client: CommitteesClient
  /** Of the Bills API: whose stage is whose committee's. */
  stages: StageClient
  onProgress: (line: string) => void
  now: () => Date
}

const source = 'committees'
/** Some are listed days after the day that they bear. */
const daysBack = 5
/** What is looked back upon at first: replies are due within two months. */
const daysAtFirst = 60

/**
 * Brings what committees of both Houses inquire into, ask evidence for and report, what is replied to them, and who sits on the
 * committees of bills that are on the record. What a committee hears and when is in the calendar with everything else that is
 * on: it is not asked for here again.
 * @throws what could not be reached, where nothing could
 */
export async function syncCommittees({ db, client, stages, onProgress, now }: SyncCommitteesOptions): Promise<Synced> {
  const at = now()
  const today = todayInLondon(at)
  const since = await askSince(db, today)
  const reading = { db, source, now: at }
  const lists = await readParts(
    [
      { part: 'calls', what: 'Which committees ask for evidence', read: () => fetchCalls({ db, client, today }) },
      { part: 'inquiries', what: 'Which inquiries began', read: () => client.fetchBegunSince(since) },
    ],
    reading,
  )
  const businesses = lists.read.flatMap(({ value }) => value.rows)
  const calls = lists.read.find(({ part }) => part === 'calls')?.value.rows
  const kept = await keepBusinesses({ db, client, today, at }, businesses, calls)
  const published = await readSome(
    [{ part: 'publications', what: 'Reports and replies', read: () => fetchPublished(client, since) }],
    reading,
  )
  const publications = published.read.flatMap(({ value }) => value.rows)
  onProgress(`committees: ${businesses.length} inquiries, ${publications.length} publications`)
  const replies = await keepPublications({ db, client, at }, publications)
  const seats = await syncBillCommittees({ db, client, stages, at, today })
  const unread = [...lists.read, ...published.read].filter(({ value }) => value.unread > 0)
  const odd = [
    ...tellFaults(lists),
    ...tellFaults(published),
    ...kept.odd,
    ...replies.odd,
    ...seats.odd,
    ...unread.map(({ part, value }) => `${part}: rows set aside that could not be read: ${value.unread}`),
  ]
  return { changed: kept.changed + replies.changed + seats.changed, detail: odd.join('; ') || null }
}

/** A few days before the last run that got to its end. */
async function askSince(db: Database, today: string): Promise<string> {
  const done = await lastDone(db, source)
  return done === undefined ? addDays(today, -daysAtFirst) : addDays(todayInLondon(done), -daysBack)
}

interface Calls {
  db: Database
  client: CommitteesClient
  today: string
}

/**
 * What evidence is asked for now. None at all is believed only where the API knows of work, and no call that we know should
 * still be open.
 */
async function fetchCalls({ db, client, today }: Calls) {
  const list = await client.fetchOpenForEvidence()
  if (list.rows.length > 0) return list
  const [open] = await db
    .select({ key: items.key })
    .from(items)
    .where(
      and(
        eq(items.source, source),
        eq(items.kind, 'call'),
        eq(items.standing, 'open'),
        isNull(items.goneAt),
        or(isNull(items.dueOn), gte(items.dueOn, today)),
      ),
    )
    .limit(1)
  if (open) throw new EmptyIsNoZero('no committee asks for evidence, though one was to')
  if ((await client.countBusinesses()) > 0) return list
  throw new EmptyIsNoZero('the API knows of no committee’s work at all')
}

async function fetchPublished(client: CommitteesClient, since: string) {
  const list = await client.fetchPublishedSince(since)
  if (list.rows.length > 0 || (await client.countPublications()) > 0) return list
  throw new EmptyIsNoZero('the API knows of no report at all')
}
