import {
  billPath,
  documentPath,
  newsPath,
  publicationsPath,
  stagesPath,
  type BillsClient,
} from '../bills-api/bills-client.ts'
import type { BillAnswer } from '../bills-api/bills-answers.ts'
import { fetchAmendmentList } from '../bills-api/fetch-amendment-list.ts'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'
import { royalAssentOn, toBillFacts, toNews, toPublication, toStages } from '../bills-api/to-bill.ts'

export interface FetchBillOptions {
  client: BillsClient
  billId: number
  /** The bill's own answer, fetched before all else: should it move meanwhile, the next sync sees that it has. */
  head: BillAnswer
  /** Told in a line what has been fetched. */
  onProgress: (line: string) => void
}

/**
 * All that Parliament's lists say of a bill: its stages, sittings, papers, news, and the amendments of each stage that can
 * have any; not yet what stands behind each item of a list.
 * @throws ParliamentUnreachable, ParliamentAnswerChanged
 */
export async function fetchParliamentBill(options: FetchBillOptions): Promise<ParliamentBill> {
  const { client, billId, head, onProgress } = options
  const [stageAnswers, publicationAnswers, newsAnswers] = await Promise.all([
    client.fetchStages(billId),
    client.fetchPublications(billId),
    client.fetchNews(billId),
  ])
  const facts = toBillFacts(head)
  const stageFacts = toStages(stageAnswers)
  onProgress(`${stageFacts.length} stages, ${publicationAnswers.length} publications`)

  const documentUrl = (publication: number, document: number): string =>
    client.urlOf(documentPath(publication, document))
  const lists = await Promise.all(stageFacts.map((stage) => fetchAmendmentList(stage, options)))
  return {
    ...facts,
    royalAssentOn: royalAssentOn(facts, stageFacts),
    stages: stageFacts.map((stage, index) => ({ ...stage, amendments: lists[index]?.amendments ?? [] })),
    publications: publicationAnswers.map((publication) => toPublication(publication, documentUrl)),
    news: (newsAnswers ?? []).map(toNews),
    sourceUrls: {
      bill: client.urlOf(billPath(billId)),
      stages: client.urlOf(stagesPath(billId)),
      publications: client.urlOf(publicationsPath(billId)),
      news: client.urlOf(newsPath(billId)),
    },
    missingLists: lists.filter(({ amendments }) => amendments === undefined).map(({ sourceUrl }) => sourceUrl),
  }
}
