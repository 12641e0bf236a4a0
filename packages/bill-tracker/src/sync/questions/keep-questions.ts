import { items, type Database } from '@safe-to-report/db'
import { and, eq, inArray } from 'drizzle-orm'
import { markOf } from '../asking/cut-words.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import { keepItems, type Kept } from '../watching/keep-items.ts'
import type { QuestionAnswer } from './questions-answers.ts'
import { toQuestionItems } from './to-question-items.ts'

export const source = 'questions'

type Stored = Pick<typeof items.$inferSelect, 'kind' | 'key' | 'text' | 'details' | 'raw'>

/** Keeps what a list says. Rows that say what they said are left alone, and words that are whole are not cut again by a list. */
export async function keepListed(db: Database, rows: readonly QuestionAnswer[], now: Date): Promise<Kept> {
  const stored = await findStored(
    db,
    rows.map(({ id }) => String(id)),
  )
  const told = rows.flatMap((row) => {
    const listed = markOf(row)
    const known = stored.get(`question ${row.id}`)
    if (known?.details['listed'] === listed) return []
    return toQuestionItems(row, { from: 'list', listed }).map((item) =>
      keepWhole(item, stored.get(`${item.kind} ${item.key}`)),
    )
  })
  return keepItems(db, told, { source, now })
}

/** Keeps a question as it stands under its number, and its answer for all whom the same answer serves. */
export async function keepWholeQuestion(db: Database, said: QuestionAnswer, now: Date): Promise<Kept> {
  const key = String(said.id)
  const stored = await findStored(db, [key])
  const listed = stored.get(`question ${key}`)?.details['listed']
  const whole = toQuestionItems(said, { from: 'whole', listed: typeof listed === 'string' ? listed : '' })
  const kept = await keepItems(db, whole, { source, now })
  const answer = whole.find(({ kind }) => kind === 'answer')
  const shared = answer && said.groupedQuestions.length > 0 ? await listServed(db, answer, said.groupedQuestions) : []
  const also = await keepItems(db, shared, { source, now })
  return { added: kept.added + also.added, changed: kept.changed + also.changed }
}

/** What the list cut is as it was, where what is held begins with it; else it is to be asked for, and what is held stands till then. */
function keepWhole(item: FetchedItem, stored: Stored | undefined): FetchedItem {
  if (!stored || item.details?.['isCut'] !== true || stored.details['isCut'] === true) return item
  const isSame = fold(stored.text).startsWith(fold(item.text ?? ''))
  return { ...item, text: stored.text, raw: stored.raw, details: { ...item.details, isCut: !isSame } }
}

/** Without white space, without the bars of a table, and without the dots of what was cut. */
function fold(words: string): string {
  return words.replaceAll(/[\s|]/g, '').replace(/(?:\.\.\.|…)$/, '')
}

/** The other answers of a group of which only the first words are known, in the words of this one. */
async function listServed(
  db: Database,
  { text = '', happenedOn, body }: FetchedItem,
  numbers: readonly string[],
): Promise<FetchedItem[]> {
  const others = await db
    .select()
    .from(items)
    .where(and(eq(items.source, source), eq(items.kind, 'answer'), inArray(items.number, [...numbers])))
  return others
    .filter((other) => other.details['isCut'] === true && other.happenedOn === happenedOn && other.body === body)
    .filter((other) => fold(text).startsWith(fold(other.text)))
    .map((other) => ({ ...other, text, details: { ...other.details, isCut: false } }))
    .map(({ id: _id, source: _source, version: _version, matchedWith: _matched, ...item }) => toFetched(item))
}

function toFetched({
  firstSeenAt: _first,
  seenAt: _seen,
  changedAt: _changed,
  goneAt: _gone,
  ...item
}: Omit<typeof items.$inferSelect, 'id' | 'source' | 'version' | 'matchedWith'>): FetchedItem {
  return item
}

async function findStored(db: Database, keys: readonly string[]): Promise<Map<string, Stored>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .select({ kind: items.kind, key: items.key, text: items.text, details: items.details, raw: items.raw })
    .from(items)
    .where(and(eq(items.source, source), inArray(items.key, [...keys])))
  return new Map(rows.map((row) => [`${row.kind} ${row.key}`, row]))
}
