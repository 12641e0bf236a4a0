import { watches, type Queryable } from '@safe-to-report/db'
import { listSearchTerms, parseWatch } from '../../watching/index.ts'

/**
 * What those lists that can only be searched are asked for, by the watches as they are now. In a term's spoken form: a search loses
 * most of what it has where a word is written with a hyphen. A watch that cannot be read asks for nothing.
 */
export async function listSearchedTerms(db: Queryable): Promise<string[]> {
  const rows = await db.select({ terms: watches.terms }).from(watches).orderBy(watches.name)
  const read = rows.flatMap(({ terms }) => {
    const parsed = parseWatch(terms)
    return parsed.outcome === 'read' ? [parsed.watch] : []
  })
  return [...new Set(listSearchTerms(read).map(toSpoken))]
}

function toSpoken(term: string): string {
  return term.replaceAll(/[-‐‑]/g, ' ').replaceAll(/\s+/g, ' ').trim()
}
