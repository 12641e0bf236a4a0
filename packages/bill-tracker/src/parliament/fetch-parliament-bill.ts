import {
  amendmentsPath,
  billPath,
  documentPath,
  pingPongPath,
  publicationsPath,
  stagesPath,
  type BillsClient,
} from './bills-client.ts'
import type { ParliamentAmendment, ParliamentBill, ParliamentStage } from './parliament-bill.ts'
import { canBeAmended, isPingPong } from './stage-kind.ts'
import { toAmendment, toPingPongAmendment } from './to-amendment.ts'
import { royalAssentOn, toBillFacts, toPublication, toStages } from './to-bill.ts'

export interface FetchBillOptions {
  client: BillsClient
  billId: number
  /** Told in a line what has been fetched. */
  onProgress: (line: string) => void
}

/**
 * All that Parliament says of a bill: its stages, sittings, papers, and the amendments of each stage that can have any.
 * @throws NotKnownToParliament for a bill that is not; ParliamentUnreachable; ParliamentAnswerChanged
 */
export async function fetchParliamentBill({ client, billId, onProgress }: FetchBillOptions): Promise<ParliamentBill> {
  const answer = await client.fetchBill(billId)
  onProgress(`bill ${billId}: ${answer.shortTitle}`)
  const [stageAnswers, publicationAnswers] = await Promise.all([
    client.fetchStages(billId),
    client.fetchPublications(billId),
  ])
  const facts = toBillFacts(answer)
  const stageFacts = toStages(stageAnswers)
  onProgress(`${stageFacts.length} stages, ${publicationAnswers.length} publications`)

  const documentUrl = (publication: number, document: number): string =>
    client.urlOf(documentPath(publication, document))
  const lists = await Promise.all(stageFacts.map((stage) => fetchListOf(stage, { client, billId, onProgress })))
  return {
    ...facts,
    royalAssentOn: royalAssentOn(facts, stageFacts),
    stages: stageFacts.map((stage, index) => ({ ...stage, amendments: lists[index]?.amendments ?? [] })),
    publications: publicationAnswers.map((publication) => toPublication(publication, documentUrl)),
    sourceUrls: {
      bill: client.urlOf(billPath(billId)),
      stages: client.urlOf(stagesPath(billId)),
      publications: client.urlOf(publicationsPath(billId)),
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
    const sourceUrl = client.urlOf(pingPongPath(billId, stage.parliamentId))
    const items = await client.fetchPingPongItems(billId, stage.parliamentId, onPage)
    const amendments = items?.map((item) => toPingPongAmendment(item, { sourceUrl, kind: stage.kind }))
    return { sourceUrl, amendments: amendments?.filter((amendment) => amendment !== undefined) }
  }
  const sourceUrl = client.urlOf(amendmentsPath(billId, stage.parliamentId))
  if (!canBeAmended(stage.kind)) return { sourceUrl, amendments: [] }
  const pageOf = pagesOf(sourceUrl, `/bills/${billId}/stages/${stage.parliamentId}/amendments/`)
  const listed = await client.fetchAmendments(billId, stage.parliamentId, onPage)
  // A stage that we cannot name was only tried: it need not have a list.
  const amendments = listed ?? (stage.kind === 'other' ? [] : undefined)
  return { sourceUrl, amendments: amendments?.map((amendment) => toAmendment(amendment, { sourceUrl, pageOf })) }
}

/** Only Parliament's own API is known to have pages beside it: a stand-in's amendments are linked nowhere. */
function pagesOf(apiUrl: string, path: string): ((amendmentId: number) => string) | undefined {
  if (new URL(apiUrl).host !== 'bills-api.parliament.uk') return undefined
  return (amendmentId) => `https://bills.parliament.uk${path}${amendmentId}`
}
