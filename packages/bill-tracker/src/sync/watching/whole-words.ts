import { items, type Database } from '@safe-to-report/db'
import { and, eq, inArray } from 'drizzle-orm'
import type { FetchedItem } from './fetched-item.ts'

/** What is held of an item, as far as a list could take it away. */
export type HeldWords = Pick<typeof items.$inferSelect, 'kind' | 'key' | 'text' | 'details' | 'raw' | 'standing'>

/** What is held of some keys of a source, by kind and key: `question 990001`. */
export async function findHeldWords(
  db: Database,
  source: string,
  keys: readonly string[],
): Promise<Map<string, HeldWords>> {
  if (keys.length === 0) return new Map()
  const { kind, key, text, details, raw, standing } = items
  const rows = await db
    .select({ kind, key, text, details, raw, standing })
    .from(items)
    .where(and(eq(items.source, source), inArray(items.key, [...keys])))
  return new Map(rows.map((row) => [`${row.kind} ${row.key}`, row]))
}

/**
 * What a list cut is as it was, where what is held begins with it; else it is to be asked for by its number, and what is held stands
 * till then.
 */
export function keepWhole(item: FetchedItem, held: HeldWords | undefined): FetchedItem {
  if (!held || item.details?.['isCut'] !== true || held.details['isCut'] === true) return item
  const isSame = beginsWith(held.text, item.text ?? '')
  return { ...item, text: held.text, raw: held.raw, details: { ...item.details, isCut: !isSame } }
}

/** Whether words as they stand under their number begin with what a list made of them. */
export function beginsWith(whole: string, listed: string): boolean {
  return fold(whole).startsWith(fold(listed))
}

/** Without white space, without the bars of a table, and without the dots of what was cut. */
function fold(words: string): string {
  return words.replaceAll(/[\s|]/g, '').replace(/(?:\.\.\.|…)$/, '')
}
