import { isDeepStrictEqual } from 'node:util'
import type { ParliamentBill, ParliamentPublication } from '../bills-api/parliament-bill.ts'
import { toNameKey } from '../../words/name-key.ts'
import type { BillPlanning } from './bill-planning.ts'
import { planMet } from './plan-met.ts'
import type { PublicationRow } from './stored-bill.ts'

const ownedByParliament = [
  'title',
  'kind',
  'house',
  'publishedOn',
  'url',
  'verified',
] as const satisfies (keyof PublicationRow)[]

/** Plans the bill's papers. One that Parliament no longer lists stays: it was published. Gives the rows it confirms. */
export function planPublications(planning: BillPlanning, billId: string, answer: ParliamentBill): string[] {
  const byParliamentId = new Map(planning.stored.publications.map((row) => [row.parliamentId, row]))
  const curated = new Map(
    planning.stored.publications.filter((row) => row.parliamentId === null).map((row) => [toNameKey(row.title), row]),
  )
  const sourceUrl = answer.sourceUrls.publications

  return answer.publications.map((publication) => {
    const row = byParliamentId.get(publication.parliamentId) ?? curated.get(toNameKey(publication.title))
    if (!row) return planNewPublication(planning, { billId, publication, sourceUrl })
    // Two papers of one title: the curated one is recognised once.
    curated.delete(toNameKey(publication.title))
    const offered = { ...publication, verified: true }
    const set = planMet(planning, {
      subjectKind: 'publication',
      stored: row,
      offered,
      fields: ownedByParliament,
      sourceUrl,
    })
    if (row.parliamentId === null) set.parliamentId = publication.parliamentId
    if (!isDeepStrictEqual(set, {})) planning.plan.publications.update.push({ id: row.id, set })
    return row.id
  })
}

interface NewPublication {
  billId: string
  publication: ParliamentPublication
  sourceUrl: string
}

function planNewPublication({ plan, newId }: BillPlanning, { billId, publication, sourceUrl }: NewPublication): string {
  const id = newId()
  plan.publications.insert.push({ id, billId, ...publication, verified: true })
  const { title, publishedOn } = publication
  const after = { title, publishedOn }
  plan.changes.push({ subjectKind: 'publication', subjectId: id, field: '*', before: null, after, sourceUrl })
  return id
}
