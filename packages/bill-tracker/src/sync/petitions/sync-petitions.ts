import type { Database } from '@safe-to-report/db'
import { NotKnownToParliament } from '../asking/errors.ts'
import type { Synced } from '../planning/synced.ts'
import { putBookmark } from '../watching/bookmarks.ts'
import { askEach, openLook, tallyKept, tellDetail, tellUnread } from '../watching/look.ts'
import { listSearchedTerms } from '../watching/searched-terms.ts'
import { settleGaps, type Looked } from '../watching/settle-gaps.ts'
import { openParts, type Parts } from '../watching/try-parts.ts'
import { listFollowed } from '../watching/waiting-words.ts'
import {
  archivePart,
  bringNewest,
  forgetTerms,
  keep,
  nextTerm,
  openMarks,
  searchArchive,
  source,
  walkOpen,
  type PetitionLook,
} from './petition-parts.ts'
import type { PetitionList, PetitionsClient } from './petitions-client.ts'

export interface SyncPetitionsOptions {
  db: Database
  client: PetitionsClient
  now: () => Date
}

/** What one run asks for at most, and how many pages of all that are open: all of them within a day. */
const requestsAtMost = 20
const openPages = 1
const anHour = 60 * 60_000
const aDay = 24 * anHour

/** What each list has, for anybody, and how often it is asked for. */
const lists: readonly { list: PetitionList; title: string; again: number }[] = [
  { list: 'recent', title: 'petitions that opened', again: 0 },
  { list: 'with_response', title: 'petitions that the Government answered', again: 0 },
  { list: 'awaiting_debate', title: 'petitions with a day for a debate', again: anHour },
  { list: 'debated', title: 'petitions that were debated', again: anHour },
]

/**
 * Brings petitions: what opened, was answered, is to be debated or was; page by page all that are open; and of the archive what a
 * search for the watches' terms finds. Each part stands for itself: one that fails is a gap, and stops no other.
 *
 * @throws ParliamentUnreachable, ParliamentAnswerChanged where all of it failed
 */
export async function syncPetitions(options: SyncPetitionsOptions): Promise<Synced> {
  return settleGaps({ ...options, source }, () => lookAtPetitions(options))
}

async function lookAtPetitions({ db, client, now }: SyncPetitionsOptions): Promise<Looked> {
  const mayAsk = (): boolean => client.requestCount() < requestsAtMost
  const look: PetitionLook = { ...openLook({ db, source, now, mayAsk }), client, marks: await openMarks(db) }
  const parts = openParts()
  const terms = await listSearchedTerms(db)
  await bringLists(look, parts)
  await parts.tryOne('open', async () => {
    await askPetitions(look, await walkOpen(look, openPages))
    return undefined
  })
  await parts.tryOne('followed', async () => {
    await askPetitions(look, await listStale(db, now()))
    return undefined
  })
  await searchNext(look, parts, terms)
  parts.throwIfAllFailed()

  const unread = client.unread()
  const { added, changed } = look.kept
  const all = [...lists.map(({ list }) => list), 'open', 'followed', ...terms.map(archivePart)]
  return {
    synced: { changed: added + changed, detail: tellDetail(unread, 0), tally: tallyKept(look.kept) },
    gaps: [...parts.gaps(), ...tellUnread(unread)],
    unsaid: all.filter((part) => !parts.tried().has(part)),
  }
}

async function bringLists(look: PetitionLook, parts: Parts): Promise<void> {
  const { db, client, marks, now } = look
  for (const { list, title, again } of lists) {
    const markedAt = marks.get(list)?.markedAt.getTime() ?? 0
    if (now().getTime() - markedAt < again) continue
    // One after the other: what one part says decides whether the next is asked.
    // oxlint-disable-next-line no-await-in-loop
    await parts.tryOne(list, async () => {
      const { isEmpty } = await bringNewest(look, list)
      if (isEmpty && (await isNothingThere(client))) {
        return { part: list, cause: 'empty', what: `Parliament lists no ${title}, and no petition at all.` }
      }
      if (again > 0) await putBookmark(db, { source, part: list, now: now() })
      return undefined
    })
  }
}

/** The second question to a list that is empty: of all petitions there must be some. */
async function isNothingThere(client: PetitionsClient): Promise<boolean> {
  return (await client.fetchList('all', 1)).petitions.length === 0
}

async function searchNext(look: PetitionLook, parts: Parts, terms: readonly string[]): Promise<void> {
  await forgetTerms(look, terms)
  const term = nextTerm(terms, look.marks, look.now())
  if (term === undefined || !look.mayAsk()) return
  const part = archivePart(term)
  const { db, now } = look
  await parts.tryOne(part, async () => {
    await searchArchive(look, term)
    return undefined
  })
  const failed = parts.gaps().some((gap) => gap.part === part)
  await putBookmark(db, { source, part, mark: failed ? { failed: 1 } : {}, now: now() })
}

/** Petitions by their numbers; one of a Parliament that ended has moved to the archive. */
async function askPetitions(look: PetitionLook, keys: readonly string[]): Promise<void> {
  const { client } = look
  await askEach(look, keys, async (key) => {
    const id = key.replace(/^petition-/, '')
    const petition = await client.fetchPetition(id, 'current').catch((error: unknown) => {
      if (error instanceof NotKnownToParliament) return client.fetchPetition(id, 'archive')
      throw error
    })
    return keep(look, [petition])
  })
}

/** Those that somebody follows and that no list has shown for a day. */
async function listStale(db: Database, now: Date): Promise<string[]> {
  const followed = await listFollowed(db, { source, kind: 'petition', standings: ['open', 'closed'] })
  return followed.filter(({ seenAt }) => seenAt.getTime() < now.getTime() - aDay).map(({ key }) => key)
}
