import { items, type Database } from '@safe-to-report/db'
import { and, between, eq, isNull } from 'drizzle-orm'
import { markOf } from '../asking/cut-words.ts'
import type { Synced } from '../planning/synced.ts'
import type { DayWork } from '../watching/day-work.ts'
import { keepItems, type Kept } from '../watching/keep-items.ts'
import { keepUp } from '../watching/keep-up.ts'
import { askEach, endLook, openLook } from '../watching/look.ts'
import { settleGaps, type Looked } from '../watching/settle-gaps.ts'
import { listWaiting } from '../watching/waiting-words.ts'
import { findHeldWords, keepWhole } from '../watching/whole-words.ts'
import type { StatementAnswer } from './statements-answers.ts'
import type { StatementsClient } from './statements-client.ts'
import { toStatementItem } from './to-statement-item.ts'

export interface SyncStatementsOptions {
  db: Database
  client: StatementsClient
  now: () => Date
}

const source = 'statements'
/** What one run asks for at most: some twenty statements a day are read in their words. */
const requestsAtMost = 30

/**
 * Brings written statements: what was made, by day, then the words of those that lists cut.
 * @throws ParliamentUnreachable, ParliamentAnswerChanged where nothing could be seen
 */
export async function syncStatements(options: SyncStatementsOptions): Promise<Synced> {
  return settleGaps({ ...options, source }, () => lookAtStatements(options))
}

async function lookAtStatements({ db, client, now }: SyncStatementsOptions): Promise<Looked> {
  const mayAsk = (): boolean => client.requestCount() < requestsAtMost
  const look = openLook({ db, source, now, mayAsk })
  const lookFor = (keys: readonly string[]): Promise<void> =>
    askEach(look, keys, async (key) => keepWholeStatement(db, await client.fetchStatement(key), now()))
  const made: DayWork<StatementAnswer> = {
    name: 'made',
    title: 'Written statements',
    list: client.made,
    listHeld: async ({ from, to }) => {
      const rows = await db
        .select({ key: items.key })
        .from(items)
        .where(and(eq(items.source, source), isNull(items.goneAt), between(items.happenedOn, from, to)))
      return new Set(rows.map(({ key }) => key))
    },
    keep: async (rows) => look.count(await keepListed(db, rows, now())),
    lookFor,
  }
  const keptUp = await keepUp([made], { db, source, now: now(), mayAsk })
  await lookFor((await listWaiting(db, source)).map(({ key }) => key))
  return endLook(look, keptUp, client.unread())
}

async function keepListed(db: Database, rows: readonly StatementAnswer[], now: Date): Promise<Kept> {
  const keys = rows.map(({ id }) => String(id))
  const held = await findHeldWords(db, source, keys)
  const told = rows.flatMap((row) => {
    const listed = markOf(row)
    const known = held.get(`statement ${row.id}`)
    if (known?.details['listed'] === listed) return []
    return keepWhole(toStatementItem(row, { from: 'list', listed }), known)
  })
  return keepItems(db, told, { source, now })
}

async function keepWholeStatement(db: Database, said: StatementAnswer, now: Date): Promise<Kept> {
  const key = String(said.id)
  const listed = (await findHeldWords(db, source, [key])).get(`statement ${key}`)?.details['listed']
  const item = toStatementItem(said, { from: 'whole', listed: typeof listed === 'string' ? listed : '' })
  return keepItems(db, [item], { source, now })
}
