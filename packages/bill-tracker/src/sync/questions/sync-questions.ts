import type { Database } from '@safe-to-report/db'
import type { Synced } from '../planning/synced.ts'
import { keepUp } from '../watching/keep-up.ts'
import { askEach, endLook, openLook } from '../watching/look.ts'
import { settleGaps, type Looked } from '../watching/settle-gaps.ts'
import { listFollowed, listWaiting, type Waiting } from '../watching/waiting-words.ts'
import { keepListed, keepWholeQuestion, source } from './keep-questions.ts'
import { toDayWork } from './question-days.ts'
import { searchFirst } from './search-first.ts'
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
const aDay = 24 * 60 * 60_000

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
  let most = requestsAtMost
  const mayAsk = (): boolean => client.requestCount() < most
  const look = openLook({ db, source, now, mayAsk })
  const lookFor = (keys: readonly string[]): Promise<void> =>
    askEach(look, keys, async (key) => keepWholeQuestion(db, await client.fetchQuestion(key), now()))

  const works = questionLists.map((name) =>
    toDayWork(db, client, { name, keep: async (rows) => look.count(await keepListed(db, rows, now())), lookFor }),
  )
  const keptUp = await keepUp(works, { db, source, now: now(), mayAsk })
  onProgress(`questions: ${look.kept.added} new, ${look.kept.changed} told otherwise`)
  const waiting = await listWaiting(db, source)
  if (waiting.length > most - client.requestCount()) {
    const before = client.requestCount()
    const first = await searchFirst({ db, client, now: now() }, waiting)
    most += client.requestCount() - before
    await lookFor(inOrder(waiting, first))
  } else await lookFor(inOrder(waiting, new Set()))
  await lookFor(await listAwaited(db, now()))
  return endLook(look, keptUp, client.unread())
}

/** What is followed goes before what a search finds, and that before the others. */
function inOrder(waiting: readonly Waiting[], first: ReadonlySet<string>): string[] {
  const rank = ({ key, isFollowed }: Waiting): number => (isFollowed ? 0 : Number(!first.has(key)) + 1)
  return waiting.toSorted((one, other) => rank(one) - rank(other)).map(({ key }) => key)
}

/** Questions that somebody follows and that wait for an answer: lists of recent days do not tell that they were withdrawn. */
async function listAwaited(db: Database, now: Date): Promise<string[]> {
  const followed = await listFollowed(db, { source, kind: 'question', standings: ['tabled', 'holding'] })
  return followed.filter(({ seenAt }) => seenAt.getTime() < now.getTime() - aDay).map(({ key }) => key)
}
