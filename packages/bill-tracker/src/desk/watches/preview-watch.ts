import { items, type Passage, type Queryable } from '@safe-to-report/db'
import { desc, inArray, sql } from 'drizzle-orm'
import { openMatcher, parseWatch, type Matcher, type ParsedWatch, type WatchMatch } from '../../watching/index.ts'

type Item = typeof items.$inferSelect

/** One thing that terms find. */
export interface PreviewFind {
  id: string
  kind: Item['kind']
  title: string
  happenedOn: string | null
  url: string
  terms: string[]
  score: number
  /** The words around what matched, in parts. */
  text: string
  passages: Passage[]
}

/** What terms would find that are not saved, beside what the saved ones find. */
export interface WatchPreview {
  looked: number
  /** Of so many that are kept. */
  of: number
  /** The day of the oldest that was looked at; null where nothing was, or it has none. */
  until: string | null
  both: number
  fresh: { total: number; first: PreviewFind[] }
  lost: { total: number; first: PreviewFind[] }
}

interface Asked {
  typed: ParsedWatch
  /** The terms as they are saved; null where there are none yet. */
  saved: string | null
  /** How many items to look at, the newest first, and how many characters of them. */
  most: { items: number; characters: number }
}

/** Between two batches others at the desk are served. */
const batchSize = 200
const shown = 20

/** Runs terms over the newest of what was fetched, batch by batch, so that nobody else waits behind it. Nothing is written. */
export async function previewWatch(db: Queryable, { typed, saved, most }: Asked): Promise<WatchPreview> {
  const [byTyped, bySaved] = [openOne(typed), openSaved(saved)]
  const preview: WatchPreview = {
    looked: 0,
    of: await countAll(db),
    until: null,
    both: 0,
    fresh: { total: 0, first: [] },
    lost: { total: 0, first: [] },
  }
  const newest = await listNewest(db, most.items)
  let characters = 0
  /* oxlint-disable no-await-in-loop -- one batch after the other is what keeps it small */
  for (let at = 0; at < newest.length && characters < most.characters; at += batchSize) {
    const batch = await readBatch(db, newest.slice(at, at + batchSize))
    for (const item of batch) compare(preview, item, { typed: byTyped.match(item)[0], kept: bySaved.match(item)[0] })
    characters += batch.reduce((sum, { text, title }) => sum + text.length + title.length, 0)
    preview.looked += batch.length
    preview.until = batch.at(-1)?.happenedOn ?? preview.until
  }
  /* oxlint-enable no-await-in-loop */
  return preview
}

type Looked = Pick<Item, 'id' | 'kind' | 'title' | 'text' | 'explanatoryStatement' | 'happenedOn' | 'url'>

function openOne(watch: ParsedWatch): Matcher {
  return openMatcher([{ name: 'tried', watch }])
}

/** What cannot be read finds nothing. */
function openSaved(terms: string | null): Matcher {
  const read = terms === null ? undefined : parseWatch(terms)
  return read?.outcome === 'read' ? openOne(read.watch) : openMatcher([])
}

function compare(
  preview: WatchPreview,
  item: Looked,
  { typed, kept }: { typed: WatchMatch | undefined; kept: WatchMatch | undefined },
): void {
  if (typed && kept) preview.both += 1
  else if (typed) keep(preview.fresh, item, typed)
  else if (kept) keep(preview.lost, item, kept)
}

function keep(list: WatchPreview['fresh'], item: Looked, { terms, score, passages }: WatchMatch): void {
  list.total += 1
  if (list.first.length >= shown) return
  const { id, kind, title, happenedOn, url, text } = item
  list.first.push({ id, kind, title, happenedOn, url, terms, score, passages, text })
}

const newestFirst = [sql`${items.happenedOn} desc nulls last`, desc(items.firstSeenAt), desc(items.id)]

async function listNewest(db: Queryable, most: number): Promise<string[]> {
  const rows = await db
    .select({ id: items.id })
    .from(items)
    .orderBy(...newestFirst)
    .limit(most)
  return rows.map((row) => row.id)
}

async function readBatch(db: Queryable, ids: string[]): Promise<Looked[]> {
  const { id, kind, title, text, explanatoryStatement, happenedOn, url } = items
  return db
    .select({ id, kind, title, text, explanatoryStatement, happenedOn, url })
    .from(items)
    .where(inArray(id, ids))
    .orderBy(...newestFirst)
}

async function countAll(db: Queryable): Promise<number> {
  const { rows } = await db.execute<{ total: string }>(sql`select count(*) as total from ${items}`)
  return Number(rows[0]?.total ?? 0)
}
