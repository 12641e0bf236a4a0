import { addSponsor, type AmendmentContent, type BillContent, type LineContent } from './bill-content.ts'

/** What is to be tabled. */
export interface Tabled {
  billId: number
  /** To the last stage at which it can be amended unless told. */
  stageId?: number | undefined
  /** As printed: "NC7". */
  number: string
  /** Line by line; what is indented has two spaces before it for each step. */
  words: string
  /** The title of the clause, or what else stands over it. */
  header?: string | undefined
  explanatory?: string | undefined
  /** The lead first; a made-up member unless told. */
  sponsors?: string[] | undefined
}

/** Tables an amendment; Parliament's number of it, undefined where there is no such bill or stage. */
export function tableAmendment(bills: readonly BillContent[], tabled: Tabled): number | undefined {
  const bill = bills.find(({ billId }) => billId === tabled.billId)
  const stage = bill?.stages.findLast(({ id, description }) =>
    tabled.stageId === undefined ? /^(Committee|Report) stage/.test(description) : id === tabled.stageId,
  )
  if (!bill || !stage) return undefined
  const ids = bill.stages.flatMap(({ amendments }) => amendments.map(({ amendmentId }) => amendmentId))
  const lines = tabled.words.split('\n').map(toLine)
  const amendment: AmendmentContent = {
    amendmentId: Math.max(bill.billId * 10_000, ...ids) + 1,
    number: tabled.number,
    decision: 'NoDecision',
    // A list shows how it begins.
    summary: lines.slice(0, 2).flatMap(({ text }) => text ?? []),
    sponsors: [],
    star: '★',
    words: {
      lines,
      ...(tabled.header !== undefined && { header: tabled.header }),
      ...(tabled.explanatory !== undefined && { explanatory: tabled.explanatory }),
    },
  }
  for (const name of tabled.sponsors ?? ['Made-up Member 1']) addSponsor(amendment, name, stage.house)
  stage.amendments.push(amendment)
  return amendment.amendmentId
}

function toLine(line: string): LineContent {
  const text = line.trimStart()
  return { text, indentation: Math.floor((line.length - text.length) / 2) }
}
