import { items, type Database } from '@safe-to-report/db'
import { and, eq } from 'drizzle-orm'
import { NotKnownToParliament } from '../asking/errors.ts'
import type { Synced } from '../planning/synced.ts'
import { markGone, type Kept } from '../watching/keep-items.ts'
import { keepUp } from '../watching/keep-up.ts'
import { settleGaps, type Looked, type ToldGap } from '../watching/settle-gaps.ts'
import { countWaiting, listFollowed, listWaiting } from '../watching/waiting-words.ts'
import { keepListed, keepWholeQuestion, source } from './keep-questions.ts'
import { toDayWork } from './question-days.ts'
import { questionLists, type QuestionsClient } from './questions-client.ts'

export interface SyncQuestionsOptions {
  db: Database
  client: QuestionsClient
  onProgress: (line: string) => void
  now: () => Date
}

/**
 * What one run asks for at most. A run is due every ten minutes: a heavy day, with 1,200 questions, is read in its words within some
 * hours, and every question is known by its first words at once.
 */
const requestsAtMost = 45
const anHour = 60 * 60_000

/**
 * Brings written questions and their answers: what was tabled, answered and put right by day, then the words of those that lists cut,
 * then those that somebody follows and that still wait for their answer. Each is kept as it comes; a run goes on where the last
 * one stopped.
 *
 * @throws ParliamentUnreachable, ParliamentAnswerChanged
 */
export async function syncQuestions(options: SyncQuestionsOptions): Promise<Synced> {
  return settleGaps({ ...options, source }, () => lookAtQuestions(options))
}

async function lookAtQuestions({ db, client, onProgress, now }: SyncQuestionsOptions): Promise<Looked> {
  const mayAsk = (): boolean => client.requestCount() < requestsAtMost
  const kept: Kept = { added: 0, changed: 0 }
  const count = ({ added, changed }: Kept): void => {
    kept.added += added
    kept.changed += changed
  }
  const askOne = async (key: string): Promise<void> => count(await fetchOne({ db, client, now: now() }, key))
  const lookFor = async (keys: readonly string[]): Promise<void> => {
    // One after the other: how much may still be asked for is known after each.
    for (const key of keys) if (mayAsk()) await askOne(key)
  }

  const works = questionLists.map((name) =>
    toDayWork(db, client, { name, keep: async (rows) => count(await keepListed(db, rows, now())), lookFor }),
  )
  const { gaps, left, walked } = await keepUp(works, { db, source, now: now(), mayAsk })
  onProgress(`questions: ${kept.added} new, ${kept.changed} told otherwise`)
  await lookFor(await listWaiting(db, source))
  await lookFor(await listAwaited(db, now()))

  const unread = client.unread()
  const behind = await countWaiting(db, source, new Date(now().getTime() - anHour))
  return {
    synced: { changed: kept.added + kept.changed, detail: tellDetail(unread, left), tally: tally(kept) },
    gaps: [...gaps, ...tellUnread(unread), ...tellBehind(left, behind)],
    unsaid: walked === 0 && unread.length === 0 ? ['rows'] : [],
  }
}

/** One by its number; what Parliament does not know under it any more is gone. */
async function fetchOne(
  { db, client, now }: { db: Database; client: QuestionsClient; now: Date },
  key: string,
): Promise<Kept> {
  try {
    return await keepWholeQuestion(db, await client.fetchQuestion(key), now)
  } catch (error) {
    if (!(error instanceof NotKnownToParliament)) throw error
    const held = await db
      .select({ id: items.id })
      .from(items)
      .where(and(eq(items.source, source), eq(items.key, key)))
    return {
      added: 0,
      changed: await markGone(
        db,
        held.map(({ id }) => id),
        now,
      ),
    }
  }
}

/** Questions that somebody follows and that wait for an answer: lists of recent days do not tell that they were withdrawn. */
async function listAwaited(db: Database, now: Date): Promise<string[]> {
  const yesterday = now.getTime() - 24 * anHour
  const followed = await listFollowed(db, { source, kind: 'question', standings: ['tabled', 'holding'] })
  return followed.filter(({ seenAt }) => seenAt.getTime() < yesterday).map(({ key }) => key)
}

function tellUnread(unread: readonly string[]): ToldGap[] {
  if (unread.length === 0) return []
  const what = `Some questions could not be read: ${unread.join(', ')}.`
  return [{ part: 'rows', cause: 'answer-changed', what }]
}

function tellBehind(left: number, waiting: number): ToldGap[] {
  const days: ToldGap[] =
    left > 0 ? [{ part: 'days', cause: 'behind', what: 'Some earlier days are yet to be asked for.' }] : []
  const what = 'Of some questions and answers only the first words have been read so far.'
  return waiting > 0 ? [...days, { part: 'words', cause: 'behind', what }] : days
}

function tellDetail(unread: readonly string[], left: number): string | null {
  const told = [
    ...(unread.length > 0 ? [`rows that could not be read were set aside (${unread.join(', ')})`] : []),
    ...(left > 0 ? [`lists of ${left} days are left to the next run`] : []),
  ]
  return told.join('; ') || null
}

function tally({ added, changed }: Kept): Synced['tally'] {
  return [
    { what: 'new', count: added },
    { what: 'told otherwise', count: changed },
  ]
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => ({ what: `${what}: ${count}`, which: [] }))
}
