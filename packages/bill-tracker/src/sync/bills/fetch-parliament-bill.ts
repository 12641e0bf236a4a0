import {
  amendmentsPath,
  billPath,
  documentPath,
  newsPath,
  pingPongPath,
  publicationsPath,
  stagesPath,
  type BillsClient,
} from './bills-client.ts'
import type { BillAnswer } from './bills-answers.ts'
import type { ParliamentAmendment, ParliamentBill, ParliamentStage } from './parliament-bill.ts'
import { canBeAmended, isPingPong } from './stage-kind.ts'
import { toAmendment, toPingPongAmendment } from './to-amendment.ts'
import { royalAssentOn, toBillFacts, toNews, toPublication, toStages } from './to-bill.ts'

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
  const lists = await Promise.all(stageFacts.map((stage) => fetchListOf(stage, options)))
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

interface AmendmentList {
  sourceUrl: string
  /** Undefined where there should be a list and is none. */
  amendments: ParliamentAmendment[] | undefined
}

async function fetchListOf(
  stage: Omit<ParliamentStage, 'amendments'>,
  { client, billId, onProgress }: FetchBillOptions,
): Promise<AmendmentList> {
  const where = `${stage.house ?? 'Both Houses'}, ${stage.name}`
  const onPage = (found: number, total: number): void => {
    if (total > 0) onProgress(`${where}: ${found} of ${total} amendments`)
  }
  if (isPingPong(stage.kind)) {
    const listPath = pingPongPath(billId, stage.parliamentId)
    const sourceUrl = client.urlOf(listPath)
    const items = await client.fetchPingPongItems(billId, stage.parliamentId, onPage)
    const amendments = items?.map((item) => toPingPongAmendment(item, { listPath, sourceUrl, kind: stage.kind }))
    return { sourceUrl, amendments: amendments?.filter((amendment) => amendment !== undefined) }
  }
  const listPath = amendmentsPath(billId, stage.parliamentId)
  const sourceUrl = client.urlOf(listPath)
  if (!canBeAmended(stage.kind)) return { sourceUrl, amendments: [] }
  const pageOf = pagesOf(sourceUrl, `/bills/${billId}/stages/${stage.parliamentId}/amendments/`)
  const listed = await client.fetchAmendments(billId, stage.parliamentId, onPage)
  // A stage that we cannot name was only tried: it need not have a list.
  const amendments = listed ?? (stage.kind === 'other' ? [] : undefined)
  return {
    sourceUrl,
    amendments: amendments?.map((amendment) => toAmendment(amendment, { listPath, sourceUrl, pageOf })),
  }
}

/** Only Parliament's own API is known to have pages beside it: a stand-in's amendments are linked nowhere. */
function pagesOf(apiUrl: string, path: string): ((amendmentId: number) => string) | undefined {
  if (new URL(apiUrl).host !== 'bills-api.parliament.uk') return undefined
  return (amendmentId) => `https://bills.parliament.uk${path}${amendmentId}`
}
