import type { Database } from '@safe-to-report/db'
import { todayInLondon } from '../../words/london-date.ts'
import { dropBookmarks, listBookmarks, putBookmark, type Bookmark } from '../watching/bookmarks.ts'
import { daysBack } from '../watching/day-work.ts'
import { causeOf } from '../watching/read-parts.ts'
import { listSearchedTerms } from '../watching/searched-terms.ts'
import type { Waiting } from '../watching/waiting-words.ts'
import { source } from './keep-questions.ts'
import type { QuestionsClient } from './questions-client.ts'

interface Searching {
  db: Database
  client: QuestionsClient
  now: Date
}

/** A term that failed is asked for again after a day. */
const again = 24 * 60 * 60_000
/** So many that fail one after another are a search that is down. */
const failuresInARow = 3
/** How many days back answers are searched for: as far as lists by day are looked at. */
const searchedDays = 8

/**
 * Keys of the answers that a search finds for the watches' terms. Where more answers wait for their words than a run can read, these are
 * read first: a watch may match what a list cut off. A search misses some, so that it says what comes first and nothing else; a term
 * that always fails costs nothing but that, and is told. Nothing is searched for while nothing came since it last was.
 */
export async function searchFirst(searching: Searching, waiting: readonly Waiting[]): Promise<Set<string>> {
  const { db, now } = searching
  const marks = await listBookmarks(db, source)
  const last = marks.get('searched')?.markedAt.getTime() ?? 0
  if (waiting.every(({ changedAt }) => changedAt.getTime() <= last)) return keysOf(marks)
  const terms = await listSearchedTerms(db)
  await dropBookmarks(db, source, staleParts(marks, terms))
  const found = await searchAll(searching, terms, marks)
  const kept = waiting.filter(({ key }) => found.has(key)).map(({ key }) => key)
  await putBookmark(db, { source, part: 'searched', mark: { keys: kept.join(' ') }, now })
  return new Set(kept)
}

/** What was found last and still waits. */
function keysOf(marks: Map<string, Bookmark>): Set<string> {
  return new Set(String(marks.get('searched')?.mark['keys'] ?? '').split(' '))
}

async function searchAll(
  { db, client, now }: Searching,
  terms: readonly string[],
  marks: Map<string, Bookmark>,
): Promise<Set<string>> {
  const since = daysBack(todayInLondon(now), searchedDays).at(-1) ?? ''
  const found = new Set<string>()
  let failures = 0
  for (const term of terms) {
    const part = partOf(term)
    const mark = marks.get(part)
    if (mark && now.getTime() - mark.markedAt.getTime() < again) continue
    if (failures >= failuresInARow) break
    try {
      // One after the other: a search that is down is not asked for every term.
      // oxlint-disable-next-line no-await-in-loop
      for (const key of await client.searchAnswered(term, since)) found.add(key)
      failures = 0
      // oxlint-disable-next-line no-await-in-loop
      if (mark) await dropBookmarks(db, source, [part])
    } catch (error) {
      const cause = causeOf(error)
      if (!cause) throw error
      failures += 1
      const what = `A search for “${term}” fails: what was answered about it may be read later than other answers.`
      // oxlint-disable-next-line no-await-in-loop
      await putBookmark(db, { source, part, mark: { failed: 1, cause, what }, now })
    }
  }
  return found
}

function partOf(term: string): string {
  return `search: ${term}`
}

function staleParts(marks: Map<string, Bookmark>, terms: readonly string[]): string[] {
  const parts = new Set(terms.map(partOf))
  return [...marks.keys()].filter((part) => part.startsWith('search: ') && !parts.has(part))
}
