import type { Bill, BillPage, Publication } from './bill-types.ts'

/** Papers that amendments are printed on. */
const amendmentPapers = /amendment paper|marshalled list|running list|notices? of amendments?/i

/**
 * Where Parliament's list of amendments may be behind its papers, as it was by days: on a bill of which we have the list
 * and know no end. With the latest of its papers that we know of, which is the better place to look. Null for any other.
 */
export function findLag(
  { outcome, amendments, parliamentUrl, syncedAt }: Pick<Bill, 'outcome' | 'amendments' | 'parliamentUrl' | 'syncedAt'>,
  publications: readonly Publication[],
): BillPage['lag'] {
  const isOver = outcome !== null && outcome !== 'in-progress'
  if (isOver || syncedAt === null || amendments === 0) return null
  const papers = publications.filter(({ kind, url }) => url !== null && amendmentPapers.test(kind))
  const paper = papers.toSorted((one, other) => (one.publishedOn ?? '').localeCompare(other.publishedOn ?? '')).at(-1)
  return { paper: paper ?? null, allPapers: parliamentUrl === null ? null : `${parliamentUrl}/publications` }
}
