import { items, type Database } from '@safe-to-report/db'
import { and, eq, inArray } from 'drizzle-orm'
import { markOf } from '../asking/cut-words.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import { keepItems, type Kept } from '../watching/keep-items.ts'
import { beginsWith, findHeldWords, keepWhole } from '../watching/whole-words.ts'
import type { QuestionAnswer } from './questions-answers.ts'
import { toQuestionItems } from './to-question-items.ts'

export const source = 'questions'

/** Keeps what a list says. Rows that say what they said are left alone, and words that are whole are not cut again by a list. */
export async function keepListed(db: Database, rows: readonly QuestionAnswer[], now: Date): Promise<Kept> {
  const keys = rows.map(({ id }) => String(id))
  const stored = await findHeldWords(db, source, keys)
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
  const stored = await findHeldWords(db, source, [key])
  const listed = stored.get(`question ${key}`)?.details['listed']
  const whole = toQuestionItems(said, { from: 'whole', listed: typeof listed === 'string' ? listed : '' })
  const kept = await keepItems(db, whole, { source, now })
  const answer = whole.find(({ kind }) => kind === 'answer')
  const shared = answer && said.groupedQuestions.length > 0 ? await listServed(db, answer, said.groupedQuestions) : []
  const also = await keepItems(db, shared, { source, now })
  return { added: kept.added + also.added, changed: kept.changed + also.changed }
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
    .filter((other) => beginsWith(text, other.text))
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
