import { publishedSearch, type Queryable, type SearchKind } from '@safe-to-report/db'
import { or, sql, type SQL } from 'drizzle-orm'
import { parseQuery, type SearchQuery } from './parse-query.ts'
import { tellHits } from './tell-hits.ts'
import { toMarked, type MarkedSpan } from './tell-hits.ts'

export interface SearchHit {
  kind: SearchKind
  /** The row that was found; null of a member, who has no row. */
  subjectId: string | null
  /** Where the site shows it, from the root. */
  path: string
  title: string
  /** What it stands in: "Domestic Abuse Bill, Lords, Report stage". */
  within: string | null
  happenedOn: string | null
  /** What became of it, or where it stands; null of what has no such end. */
  told: string | null
  /** The words around what was looked for; what was found is marked. */
  excerpt: MarkedSpan[]
}

export interface SearchPage {
  hits: SearchHit[]
  /** How many there are, of which `hits` shows the best. */
  found: number
  /** Words of the record that were looked for in place of what was typed, which it does not have. */
  instead: string | null
}

const mostHits = 40

/** What the public record has about what somebody typed, the best first. Forgives how a number is written, and typing errors. */
export async function findSearchPage(db: Queryable, typed: string, onDay?: string): Promise<SearchPage> {
  const query = parseQuery(typed)
  if (query.words.length === 0) return { hits: [], found: 0, instead: null }
  const page = await findHits(db, query, onDay)
  if (page.found > 0) return { ...page, instead: null }
  const words = await Promise.all(query.words.map((word) => findSimilarWord(db, word)))
  const instead = words.join(' ')
  if (instead === query.words.join(' ')) return { ...page, instead: null }
  const mended = await findHits(db, { ...query, words }, onDay)
  return { ...mended, instead: mended.found > 0 ? instead : null }
}

async function findHits(
  db: Queryable,
  { words, numberKeys }: SearchQuery,
  onDay?: string,
): Promise<Omit<SearchPage, 'instead'>> {
  const query = sql`record.words_sought(${words.join(' ')})`
  const rows = await db
    .select({
      hit: {
        kind: publishedSearch.kind,
        path: publishedSearch.path,
        title: publishedSearch.title,
        within: publishedSearch.within,
        happenedOn: publishedSearch.happenedOn,
      },
      subjectId: publishedSearch.subjectId,
      excerpt: sql<string>`record.excerpt(coalesce(${publishedSearch.body}, ''), ${query})`,
      found: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(publishedSearch)
    .where(or(sql`${publishedSearch.document} @@ ${query}`, hasNumber(numberKeys)))
    .orderBy(
      sql`${rankNumber(numberKeys)} desc`,
      sql`ts_rank(${publishedSearch.document}, ${query}) * ${weightOfKind} desc`,
      publishedSearch.happenedOn,
      publishedSearch.path,
    )
    .limit(mostHits)
  const told = await tellHits(
    db,
    rows.map(({ hit, subjectId }) => ({ kind: hit.kind, subjectId })),
    onDay,
  )
  const hits = rows.map(({ hit, subjectId, excerpt }) => ({
    ...hit,
    subjectId,
    told: told.get(subjectId ?? '') ?? null,
    excerpt: toMarked(excerpt),
  }))
  return { hits, found: rows[0]?.found ?? 0 }
}

function hasNumber(numberKeys: readonly string[]): SQL | undefined {
  return or(...numberKeys.map(isNumber))
}

/** Two printed alike are told apart behind a "#"; "(a)" alone is sought whatever it amends. */
function isNumber(key: string): SQL {
  const number = sql`split_part(${publishedSearch.numberKey}, '#', 1)`
  return /^\(\w+\)$/.test(key) ? sql`starts_with(${number}, ${key})` : sql`${number} = ${key}`
}

/** The likeliest number first: it stands first among the keys. */
function rankNumber(numberKeys: readonly string[]): SQL {
  if (numberKeys.length === 0) return sql`0::int + 0`
  const places = numberKeys.map((key, at) => sql`when ${isNumber(key)} then ${numberKeys.length - at}::int`)
  return sql`case ${sql.join(places, sql` `)} else 0 end`
}

/** An ask says in a few words what its many amendments repeat; a member's page has little beside the name. */
const weightOfKind = sql`case ${publishedSearch.kind} when 'ask' then 2.0 when 'bill' then 1.5 when 'member' then 1.2 else 1.0 end`

/** Shorter words look like too many others. */
const leastLetters = 5

/** The word of the record that looks most like a typed one; the typed one where there is none. */
async function findSimilarWord(db: Queryable, word: string): Promise<string> {
  if (word.length < leastLetters) return word
  const { rows } = await db.execute<{ word: string }>(
    sql`select similar_words as word from record.similar_words(${word})`,
  )
  return rows[0]?.word ?? word
}
