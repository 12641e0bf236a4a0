import type { Bill, BillPage, Publication } from './bill-types.ts'

/** Papers that amendments are printed on. */
const amendmentPapers = /amendment paper|marshalled list|running list|notices? of amendments?/i

/**
 * Where Parliament's list of amendments may be behind its papers, as it was by days: on a bill that goes on. With the
 * latest of its papers that we know of, which is the better place to look. Null for a bill that is over, or has no list.
 */
export function findLag(
  { outcome, amendments, parliamentUrl }: Pick<Bill, 'outcome' | 'amendments' | 'parliamentUrl'>,
  publications: readonly Publication[],
): BillPage['lag'] {
  const isOver = outcome !== null && outcome !== 'in-progress'
  if (isOver || amendments === 0) return null
  const papers = publications.filter(({ kind, url }) => url !== null && amendmentPapers.test(kind))
  const paper = papers.toSorted((one, other) => (one.publishedOn ?? '').localeCompare(other.publishedOn ?? '')).at(-1)
  return { paper: paper ?? null, allPapers: parliamentUrl === null ? null : `${parliamentUrl}/publications` }
}
