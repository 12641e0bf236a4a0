import type { ParliamentBill } from '../bills-api/parliament-bill.ts'
import type { BillPlanning } from './bill-planning.ts'
import { isDeepStrictEqual } from 'node:util'

/** Plans what Parliament announced of the bill. An article is news of its bill: its coming is a change of the bill. */
export function planNews({ plan, stored, newId }: BillPlanning, billId: string, answer: ParliamentBill): void {
  const byParliamentId = new Map(stored.news.map((row) => [row.parliamentId, row]))
  const sourceUrl = answer.sourceUrls.news
  for (const article of answer.news) {
    const row = byParliamentId.get(article.parliamentId)
    const { title, content, publishedOn } = article
    const offered = { title, content, publishedOn }
    const at = { subjectKind: 'bill', subjectId: billId, field: 'news', sourceUrl } as const
    if (!row) {
      plan.news.insert.push({ id: newId(), billId, ...article, sourceUrl })
      plan.changes.push({ ...at, before: null, after: title })
    } else if (!isDeepStrictEqual({ title: row.title, content: row.content, publishedOn: row.publishedOn }, offered)) {
      plan.news.update.push({ id: row.id, set: offered })
      plan.changes.push({ ...at, before: row.title, after: title })
    }
  }
}
