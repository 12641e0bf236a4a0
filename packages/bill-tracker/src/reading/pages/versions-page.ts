import type { Queryable } from '@safe-to-report/db'
import { findWordDifference, tellDifference, type WordDifference } from '../../words/word-difference.ts'
import { findAmendmentPage } from './amendment-page.ts'
import { listVersions, toWords } from './amendment-versions.ts'
import type { AmendmentCard, Words } from './amendment-types.ts'

interface Version extends Words {
  /** Counts from 1, the oldest. */
  number: number
  seenAt: Date
  origin: 'sync' | 'staff'
}

export interface VersionsPage {
  amendment: AmendmentCard
  /** The oldest first. */
  versions: Version[]
  compared: { from: Version; to: Version; difference: WordDifference; whatChanged: string } | null
  tags: string[]
}

/** The words of an amendment as they changed; undefined where there is no such amendment or version. */
export async function findVersionsPage(
  db: Queryable,
  slug: string,
  pair?: { from: number; to: number },
): Promise<VersionsPage | undefined> {
  const page = await findAmendmentPage(db, slug)
  if (!page) return undefined
  const { amendment, tags } = page
  const stored = await listVersions(db, [amendment.id])
  const versions = stored.map((version, at) => {
    const { seenAt, origin } = version
    return { number: at + 1, seenAt, origin, ...toWords(version) }
  })
  if (pair === undefined) return { amendment, versions, compared: null, tags }
  const [from, to] = [versions[pair.from - 1], versions[pair.to - 1]]
  if (!from || !to) return undefined
  const difference = findWordDifference(from.text, to.text)
  return { amendment, versions, compared: { from, to, difference, whatChanged: tellDifference(difference) }, tags }
}
