import type { listedAmendments } from '@safe-to-report/db'
import type { ParliamentAmendment } from '../bills-api/parliament-bill.ts'
import { hashListed } from './amendment-words.ts'
import { keyOf } from './to-amendment-item.ts'

type ListedRow = typeof listedAmendments.$inferSelect
export type KnownAmendment = Pick<ListedRow, 'key' | 'wordsHash' | 'detailHash' | 'detailPath' | 'goneAt'>

export interface ListPlan {
  /** Each that is listed, once, and whether its words in full are to be asked for. */
  listed: { key: string; amendment: ParliamentAmendment; wordsHash: string; isNew: boolean; isToAsk: boolean }[]
  /** Keys of those that were listed and are no more. */
  gone: string[]
  /** Whether so much is gone that another question must say so, too, before it is believed. */
  isDoubtful: boolean
}

/** A list may lose a few in a day, since they were withdrawn; of one that loses so many, and half of all, it is more likely at fault. */
const manyAtOnce = 5

/** What a list says against what it said before. */
export function planList(
  stageId: number,
  answers: readonly ParliamentAmendment[],
  known: readonly KnownAmendment[],
): ListPlan {
  const rowOf = new Map(known.map((row) => [row.key, row]))
  const once = new Map(answers.map((amendment) => [keyOf(amendment, stageId), amendment]))
  const there = known.filter(({ goneAt }) => goneAt === null)
  const gone = there.filter(({ key }) => !once.has(key)).map(({ key }) => key)
  return {
    listed: [...once].map(([key, amendment]) => {
      const wordsHash = hashListed(amendment)
      const row = rowOf.get(key)
      const isToAsk = amendment.detailAt !== null && row?.detailHash !== wordsHash
      return { key, amendment, wordsHash, isNew: row === undefined, isToAsk }
    }),
    gone,
    isDoubtful: gone.length > 0 && (once.size === 0 || (gone.length >= manyAtOnce && gone.length * 2 >= there.length)),
  }
}
