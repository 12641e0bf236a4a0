import { amendmentsPath, pingPongPath, type BillsClient } from './bills-client.ts'
import type { ParliamentAmendment, ParliamentStage } from './parliament-bill.ts'
import { canBeAmended, isPingPong } from './stage-kind.ts'
import { toAmendment, toPingPongAmendment } from './to-amendment.ts'

export interface FetchListOptions {
  client: BillsClient
  billId: number
  /** Told in a line what has been fetched. */
  onProgress: (line: string) => void
}

export interface AmendmentList {
  sourceUrl: string
  /** Undefined where there should be a list and is none. */
  amendments: ParliamentAmendment[] | undefined
}

/** The amendments of a stage, as its list has them: those that the Houses send each other, or those that are tabled; none where none can be. */
export async function fetchAmendmentList(
  stage: Pick<ParliamentStage, 'parliamentId' | 'kind' | 'house' | 'name'>,
  { client, billId, onProgress }: FetchListOptions,
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
