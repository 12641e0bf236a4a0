import {
  pathOf,
  tellChangedPage,
  tellHappening,
  type ChangedPage,
  type Following,
  type Told,
} from '@safe-to-report/bill-tracker/reading'
import { findSecondLook, tellSecondLook } from '@safe-to-report/bill-tracker/words'
import { v5 as nameToUuid } from 'uuid'

export interface FeedEntry {
  /** The same wherever the site is reached, and for ever. */
  id: string
  title: string
  words: string
  url: string
  at: Date
}

/** Names of entries become ids under this one; to change it would show everyone everything again. */
const namespace = '3d1b7c0e-6b57-4c0e-9d0c-6f2a5b1c8e47'

/** Where an entry leads, its instant, and the rows that it tells of. */
interface Shown {
  shownOn: ChangedPage['shownOn']
  at: Date
  of: (string | null)[]
}

/** What a feed holds, newest first: what happened on its day, what changed when it changed. */
export function buildEntries({ happenings, changed, looks }: Following, siteUrl: string): FeedEntry[] {
  const entry = ({ key, title, words }: Told, { shownOn, at, of }: Shown): FeedEntry => {
    const look = findSecondLook(looks, of)
    return {
      id: `urn:uuid:${nameToUuid(key, namespace)}`,
      title,
      words: look ? `${words}\n${tellSecondLook(look)}` : words,
      url: `${siteUrl}${pathOf(shownOn)}`,
      at,
    }
  }
  return [
    // Noon: the same day in London and in every reader's idea of UTC.
    ...happenings.map((one) =>
      entry(tellHappening(one), { ...one, at: new Date(`${one.day}T12:00:00Z`), of: [one.subjectId] }),
    ),
    ...changed.map((page) =>
      entry(tellChangedPage(page), { ...page, of: page.changes.map(({ subjectId }) => subjectId) }),
    ),
  ].toSorted((one, other) => other.at.getTime() - one.at.getTime() || one.id.localeCompare(other.id))
}
