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

/** The same API at the pace of looking for news, of what is news, and of what can wait. */
export type QuestionsClients = Record<'look' | 'news' | 'again', QuestionsClient>

export interface SyncQuestionsOptions {
  db: Database
  clients: QuestionsClients
  /** How many requests of an urgency the pace has room for now. */
  room: (urgency: 'again') => Promise<number>
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

async function lookAtQuestions({ db, clients, room, onProgress, now }: SyncQuestionsOptions): Promise<Looked> {
  const requestCount = (): number => countRequests(clients)
  let most = requestsAtMost
  const mayAsk = (): boolean => requestCount() < most
  const look = openLook({ db, source, now, mayAsk })
  const askAt =
    ({ fetchQuestion }: QuestionsClient) =>
    (keys: readonly string[]): Promise<void> =>
      askEach(look, keys, async (key) => keepWholeQuestion(db, await fetchQuestion(key), now()))
  const [askNews, askAgain] = [askAt(clients.news), askAt(clients.again)]

  const works = questionLists.map((name) =>
    toDayWork(db, clients.look, {
      name,
      keep: async (rows) => look.count(await keepListed(db, rows, now())),
      lookFor: askNews,
    }),
  )
  const keptUp = await keepUp(works, { db, source, now: now(), mayAsk })
  onProgress(`questions: ${look.kept.added} new, ${look.kept.changed} told otherwise`)
  const waiting = await listWaiting(db, source)
  const before = requestCount()
  const isHeavy = waiting.length > most - before
  const first = isHeavy ? await searchFirst({ db, client: clients.news, now: now() }, waiting) : new Set<string>()
  most += requestCount() - before
  const isFirst = ({ key, isFollowed }: Waiting): boolean => isFollowed || first.has(key)
  await askNews(keysOf(waiting.filter(isFirst)))
  // The rest can wait, and leaves the hour to what cannot.
  const rest = keysOf(waiting.filter((one) => !isFirst(one)))
  await askAgain([...rest, ...(await listAwaited(db, now()))].slice(0, await room('again')))
  return endLook(look, keptUp, clients.look.unread())
}

function keysOf(waiting: readonly Waiting[]): string[] {
  return waiting.map(({ key }) => key)
}

/** Requests by all of them, retries included. */
export function countRequests(clients: QuestionsClients): number {
  return Object.values(clients).reduce((sum, client) => sum + client.requestCount(), 0)
}

/** Questions that somebody follows and that wait for an answer: lists of recent days do not tell that they were withdrawn. */
async function listAwaited(db: Database, now: Date): Promise<string[]> {
  const followed = await listFollowed(db, { source, kind: 'question', standings: ['tabled', 'holding'] })
  return followed.filter(({ seenAt }) => seenAt.getTime() < now.getTime() - aDay).map(({ key }) => key)
}
