import { watches, type Database, type items } from '@safe-to-report/db'
import { asc } from 'drizzle-orm'
import { openMatcher, parseWatch } from '../watching/index.ts'
import { findWatchNumber } from './find-watch-number.ts'
import { openLikeness, type Likeness } from './likeness.ts'
import { listEarlierTexts } from './list-earlier-texts.ts'
import type { Wanted } from './plan-finds.ts'

type Item = typeof items.$inferSelect

/** The watches as they are now, ready to be matched with. */
export interface Rules {
  /** Of these watches. */
  number: number
  match: (item: Pick<Item, 'kind' | 'title' | 'text' | 'explanatoryStatement'>) => Wanted[]
  /** Which earlier text of an ask words are most like. */
  mostLike: (askId: string, words: string) => Likeness | undefined
}

/** Reads today's watches and the texts that the asks have. A watch that cannot be read finds nothing, and holds up no other. */
export async function openRules(db: Database): Promise<Rules> {
  // The number first: what changes meanwhile raises it, and all is matched once more.
  const number = await findWatchNumber(db)
  const [rows, earlier] = await Promise.all([
    db.select().from(watches).orderBy(asc(watches.name)),
    listEarlierTexts(db),
  ])
  const byName = new Map(rows.map((row) => [row.name, row]))
  const { match } = openMatcher(
    rows.flatMap(({ name, terms }) => {
      const read = parseWatch(terms)
      return read.outcome === 'read' ? { name, watch: read.watch } : []
    }),
  )
  const likeness = new Map([...earlier].map(([askId, texts]) => [askId, openLikeness(texts)]))
  return {
    number,
    match: (item) =>
      match(item).flatMap(({ watch, score, terms, passages }) => {
        const row = byName.get(watch)
        return row ? { askId: row.askId, watchId: row.id, score, terms, passages } : []
      }),
    mostLike: (askId, words) => likeness.get(askId)?.(words),
  }
}
