import type { Database } from '@safe-to-report/db'
import { EmptyIsNoZero, NotKnownToParliament } from '../asking/errors.ts'
import type { Synced } from '../planning/synced.ts'
import { putBookmark } from '../watching/bookmarks.ts'
import { askEach, openLook, settleUnread, tallyKept, tellDetail } from '../watching/look.ts'
import { readParts, tellFaults, type Part } from '../watching/read-parts.ts'
import { listSearchedTerms } from '../watching/searched-terms.ts'
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

/** What each list has, as a sentence about it begins, and how often it is asked for. */
const lists: readonly { list: PetitionList; what: string; again: number }[] = [
  { list: 'recent', what: 'Petitions that opened', again: 0 },
  { list: 'with_response', what: 'Petitions that the Government answered', again: 0 },
  { list: 'awaiting_debate', what: 'Petitions with a day for a debate', again: anHour },
  { list: 'debated', what: 'Petitions that were debated', again: anHour },
]

/**
 * Brings petitions: what opened, was answered, is to be debated or was; page by page all that are open; and of the archive what a
 * search for the watches' terms finds. Each part stands for itself: one that fails is a gap, and stops no other.
 *
 * @throws ParliamentUnreachable, ParliamentAnswerChanged where all of it failed
 */
export async function syncPetitions({ db, client, now }: SyncPetitionsOptions): Promise<Synced> {
  const mayAsk = (): boolean => client.requestCount() < requestsAtMost
  const look: PetitionLook = { ...openLook({ db, source, now, mayAsk }), client, marks: await openMarks(db) }
  const terms = await listSearchedTerms(db)
  await forgetTerms(look, terms)
  const parts = [
    ...listParts(look),
    {
      part: 'open',
      what: 'Petitions that are open, page by page,',
      read: async () => askPetitions(look, await walkOpen(look, openPages)),
    },
    ...followedParts(look, await listStale(db, now())),
    ...archiveParts(look, terms),
  ]
  const faults = tellFaults(await readParts(parts, { db, source, now: now() }))
  const unread = client.unread()
  await settleUnread({ db, source, now: now() }, unread)
  const { added, changed } = look.kept
  const detail = [...faults, tellDetail(unread, 0)].filter(Boolean).join('; ')
  return { changed: added + changed, detail: detail || null, tally: tallyKept(look.kept) }
}

/** The lists whose hour has come. One that is empty is believed where another question shows that there are petitions at all. */
function listParts(look: PetitionLook): Part<void>[] {
  const { db, client, marks, now } = look
  const isDue = ({ list, again }: (typeof lists)[number]): boolean =>
    now().getTime() - (marks.get(list)?.markedAt.getTime() ?? 0) >= again
  return lists.filter(isDue).map(({ list, what, again }) => ({
    part: list,
    what,
    read: async () => {
      const { isEmpty } = await bringNewest(look, list)
      if (isEmpty && (await client.fetchList('all', 1)).petitions.length === 0) {
        throw new EmptyIsNoZero(`Parliament lists no petition at all, neither in ${list} nor elsewhere`)
      }
      if (again > 0) await putBookmark(db, { source, part: list, now: now() })
    },
  }))
}

/** Followed ones that no list has shown for a day, if there are any. */
function followedParts(look: PetitionLook, keys: readonly string[]): Part<void>[] {
  if (keys.length === 0) return []
  return [{ part: 'followed', what: 'Petitions that are followed', read: () => askPetitions(look, keys) }]
}

/** The archive for the term whose turn it is, if there is one. */
function archiveParts(look: PetitionLook, terms: readonly string[]): Part<void>[] {
  const { db, marks, now, mayAsk } = look
  const term = nextTerm(terms, marks, now())
  if (term === undefined) return []
  const part = archivePart(term)
  const put = (mark: { failed?: number }): Promise<void> =>
    putBookmark(db, { source, part, mark: { ...mark }, now: now() })
  const read = async (): Promise<void> => {
    if (!mayAsk()) return
    // Written before: one that fails has had its turn.
    await put({ failed: 1 })
    await searchArchive(look, term)
    await put({})
  }
  return [{ part, what: `Petitions of former Parliaments about “${term}”`, read }]
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
