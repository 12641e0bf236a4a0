import { items, type Database } from '@safe-to-report/db'
import { and, eq, inArray, isNull, lt } from 'drizzle-orm'
import { dropBookmarks, listBookmarks, putBookmark, type Bookmark } from '../watching/bookmarks.ts'
import { closeGap } from '../watching/gaps.ts'
import { keepItems, type Kept } from '../watching/keep-items.ts'
import type { Look } from '../watching/look.ts'
import type { PetitionAnswer } from './petitions-answers.ts'
import type { PetitionList, PetitionPage, PetitionsClient } from './petitions-client.ts'
import { petitionKey, toPetitionItems } from './to-petition-items.ts'

export const source = 'petitions'

export interface PetitionLook extends Look {
  client: PetitionsClient
  marks: Map<string, Bookmark>
}

export async function openMarks(db: Database): Promise<Map<string, Bookmark>> {
  return listBookmarks(db, source)
}

const newestPages = 5

/** Pages of a list that has the newest first, until one brings nothing that is not held; whether it lists any at all. */
export async function bringNewest(look: PetitionLook, list: PetitionList): Promise<{ isEmpty: boolean }> {
  const kind = list === 'with_response' ? 'reply' : 'petition'
  for (let page = 1; page <= newestPages && look.mayAsk(); page += 1) {
    // One after the other: whether the next is asked for depends on what this one held.
    // oxlint-disable-next-line no-await-in-loop
    const { petitions, hasNext } = await look.client.fetchList(list, page)
    if (page === 1 && petitions.length === 0) return { isEmpty: true }
    // oxlint-disable-next-line no-await-in-loop
    const known = await findKnown(look.db, kind, petitions)
    // oxlint-disable-next-line no-await-in-loop
    look.count(await keep(look, petitions))
    if (!hasNext || petitions.every(({ id }) => known.has(petitionKey(id)))) break
  }
  return { isEmpty: false }
}

/**
 * Some pages of all that are open, from where the last run stopped: who signed is counted, and those that were not met on the way from
 * the first page to the last are not open any more, so each is asked for by its number.
 */
export async function walkOpen(look: PetitionLook, pages: number): Promise<string[]> {
  const { db, client, marks, now, mayAsk } = look
  const mark = marks.get('open')?.mark
  let page = Number(mark?.['page'] ?? 1)
  const startedAt = page === 1 ? now().toISOString() : String(mark?.['startedAt'])
  for (let walked = 0; walked < pages && mayAsk(); walked += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const { petitions, hasNext } = await client.fetchList('open', page)
    // oxlint-disable-next-line no-await-in-loop
    look.count(await keep(look, petitions))
    page = hasNext ? page + 1 : 1
    // oxlint-disable-next-line no-await-in-loop
    await putBookmark(db, { source, part: 'open', mark: { page, startedAt }, now: now() })
    if (!hasNext) return petitions.length > 0 ? listNotMet(db, new Date(startedAt)) : []
  }
  return []
}

const archivePages = 3
const aDay = 24 * 60 * 60_000

/** The next term that the archive was not searched for within thirty days, or that failed a day ago; undefined where there is none. */
export function nextTerm(terms: readonly string[], marks: Map<string, Bookmark>, now: Date): string | undefined {
  return terms.find((term) => {
    const bookmark = marks.get(archivePart(term))
    if (!bookmark) return true
    const days = bookmark.mark['failed'] === 1 ? 1 : 30
    return now.getTime() - bookmark.markedAt.getTime() >= days * aDay
  })
}

/** Searches the archive for one term. What it finds is a candidate; watches decide. */
export async function searchArchive(look: PetitionLook, term: string): Promise<void> {
  for (let page = 1; page <= archivePages && look.mayAsk(); page += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const { petitions, hasNext }: PetitionPage = await look.client.searchArchive(term, page)
    // oxlint-disable-next-line no-await-in-loop
    look.count(await keep(look, petitions))
    if (!hasNext) break
  }
}

/** How a term is called among bookmarks and gaps. */
export function archivePart(term: string): string {
  return `archive: ${term}`
}

/** Forgets terms that no watch has any more, and what was missing of them. */
export async function forgetTerms({ db, marks, now }: PetitionLook, terms: readonly string[]): Promise<void> {
  const parts = new Set(terms.map(archivePart))
  const gone = [...marks.keys()].filter((part) => part.startsWith('archive: ') && !parts.has(part))
  await dropBookmarks(db, source, gone)
  for (const part of gone) await closeGap(db, { source, part, now: now() })
}

/** Keeps petitions as a list or their own page has them. */
export async function keep(look: PetitionLook, petitions: readonly PetitionAnswer[]): Promise<Kept> {
  const told = petitions.flatMap((petition) => toPetitionItems(petition))
  return keepItems(look.db, told, { source, now: look.now() })
}

async function findKnown(
  db: Database,
  kind: 'petition' | 'reply',
  petitions: readonly PetitionAnswer[],
): Promise<Set<string>> {
  const keys = petitions.map(({ id }) => petitionKey(id))
  const rows = await db
    .select({ key: items.key })
    .from(items)
    .where(and(eq(items.kind, kind), inArray(items.key, keys)))
  return new Set(rows.map(({ key }) => key))
}

async function listNotMet(db: Database, since: Date): Promise<string[]> {
  const rows = await db
    .select({ key: items.key })
    .from(items)
    .where(
      and(
        eq(items.source, source),
        eq(items.kind, 'petition'),
        eq(items.standing, 'open'),
        isNull(items.goneAt),
        lt(items.seenAt, since),
      ),
    )
  return rows.map(({ key }) => key)
}
