import {
  publishedAmendments,
  publishedAsks,
  publishedTexts,
  type Queryable,
  publishedChanges,
} from '@safe-to-report/db'
import { asc, eq } from 'drizzle-orm'
import { listAmendmentCards } from './amendment-cards.ts'
import { findInFull } from './amendment-in-full.ts'
import { listVersions, toWords } from './amendment-versions.ts'
import { listPublicChanges } from './changes.ts'
import { listCorrectionsOn } from './corrections.ts'
import { isCorrection } from '../../words/is-correction.ts'
import type { AmendmentPage } from './amendment-types.ts'
import type { AskHeading } from './heading-types.ts'

/** One amendment, with Parliament's own words about it; undefined where there is none of that name. */
export async function findAmendmentPage(db: Queryable, slug: string): Promise<AmendmentPage | undefined> {
  const [words] = await db
    .select({
      id: publishedAmendments.id,
      billId: publishedAmendments.billId,
      summaryText: publishedAmendments.summaryText,
      explanatoryText: publishedAmendments.explanatoryText,
      decisionExplanation: publishedAmendments.decisionExplanation,
      decision: publishedAmendments.decision,
    })
    .from(publishedAmendments)
    .where(eq(publishedAmendments.slug, slug))
  if (!words) return undefined
  const { id, billId, summaryText, decision, ...own } = words
  const [[amendment], asks, changed, versions, corrections] = await Promise.all([
    listAmendmentCards(db, eq(publishedAmendments.id, id)),
    listAsksOf(db, id),
    listPublicChanges(db, eq(publishedChanges.subjectId, id)),
    listVersions(db, [id]),
    listCorrectionsOn(db, { of: 'rows', ids: [id] }),
  ])
  if (!amendment) return undefined
  const tags = [id, billId, 'kind:ask', 'kind:text', 'kind:source', 'kind:correction']
  const changes = changed.filter((change) => !isCorrection(change))
  const last = versions.at(-1)
  const inFull = await findInFull(db, id, last)
  const standing = { words: last ? toWords(last) : null, versions: versions.length, inFull }
  // Parliament leaves "has not considered this amendment" standing for good, beside a decision that it does not tell.
  const decisionExplanation = decision === 'not-said' ? null : own.decisionExplanation
  return {
    amendment,
    ...standing,
    summaryText: summaryText ?? [],
    ...own,
    decisionExplanation,
    asks,
    changes,
    corrections,
    tags,
  }
}

async function listAsksOf(db: Queryable, amendmentId: string): Promise<AskHeading[]> {
  const rows = await db
    .selectDistinct({ slug: publishedAsks.slug, title: publishedAsks.title, position: publishedAsks.position })
    .from(publishedTexts)
    .innerJoin(publishedAsks, eq(publishedAsks.id, publishedTexts.askId))
    .where(eq(publishedTexts.amendmentId, amendmentId))
    .orderBy(asc(publishedAsks.position))
  return rows.map(({ slug, title }) => ({ slug, title }))
}
