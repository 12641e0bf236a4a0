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
  const stages = await Promise.all(
    stageFacts.map(async (stage) => ({
      ...stage,
      amendments: await fetchAmendmentsOf(stage, { client, billId, onProgress }),
    })),
  )
  return {
    ...facts,
    royalAssentOn: royalAssentOn(facts, stageFacts),
    stages,
    publications: publicationAnswers.map((publication) => toPublication(publication, documentUrl)),
    sourceUrls: {
      bill: client.urlOf(billPath(billId)),
      stages: client.urlOf(stagesPath(billId)),
      publications: client.urlOf(publicationsPath(billId)),
    },
  }
}

async function fetchAmendmentsOf(
  stage: Omit<ParliamentStage, 'amendments'>,
  { client, billId, onProgress }: FetchBillOptions,
): Promise<ParliamentAmendment[]> {
  const where = `${stage.house ?? 'Both Houses'}, ${stage.name}`
  const onPage = (found: number, total: number): void => {
    if (total > 0) onProgress(`${where}: ${found} of ${total} amendments`)
  }
  if (isPingPong(stage.kind)) {
    const sourceUrl = client.urlOf(pingPongPath(billId, stage.parliamentId))
    const items = await client.fetchPingPongItems(billId, stage.parliamentId, onPage)
    return items
      .map((item) => toPingPongAmendment(item, { sourceUrl, kind: stage.kind }))
      .filter((amendment) => amendment !== undefined)
  }
  if (!canBeAmended(stage.kind)) return []
  const place = {
    sourceUrl: client.urlOf(amendmentsPath(billId, stage.parliamentId)),
    pageOf: pagesOf(client.urlOf('/'), `/bills/${billId}/stages/${stage.parliamentId}/amendments/`),
  }
  const amendments = await client.fetchAmendments(billId, stage.parliamentId, onPage)
  return amendments.map((amendment) => toAmendment(amendment, place))
}

/** Only Parliament's own API is known to have pages beside it: a stand-in's amendments are linked nowhere. */
function pagesOf(apiUrl: string, path: string): ((amendmentId: number) => string) | undefined {
  if (new URL(apiUrl).host !== 'bills-api.parliament.uk') return undefined
  return (amendmentId) => `https://bills.parliament.uk${path}${amendmentId}`
}
