import { pingPongId, toAmendment, toPingPongItem } from './bill-answers.ts'
import type { AmendmentContent, BillContent, LineContent, PingPongContent, StageContent } from './bill-content.ts'

/** An amendment in full: what the list says of it, without its summary, and its words. */
export function toAmendmentDetail(bill: BillContent, stage: StageContent, amendment: AmendmentContent): object {
  return { ...toAmendment(bill, stage, amendment), summaryText: undefined, ...toWords(amendment) }
}

function toWords({ words }: AmendmentContent): object {
  const { lines = null, explanatory = null, note = null, location = null, header = null } = words ?? {}
  return {
    amendmentLines: lines?.map(toLine) ?? null,
    explanatoryTextPrefix: explanatory && 'Member’s explanatory statement',
    explanatoryText: explanatory,
    amendmentNote: note,
    amendmentLocation: location,
    mainHeader: header,
  }
}

/** The item of a stage's ping-pong that has this number. */
export function findPingPongItem(stage: StageContent, id: number | undefined): PingPongContent | undefined {
  return stage.pingPong.find((item) => pingPongId(stage, item) === id)
}

/** A motion or an amendment of the ping-pong in full, with its groups. */
export function toPingPongDetail(bill: BillContent, stage: StageContent, item: PingPongContent): object {
  const groups =
    item.groups?.map((group, index) => ({
      text: group.text.map(toLine),
      amendments: group.amendments.map((amendment, place) => ({
        number: amendment.number,
        decision: amendment.decision,
        sortOrder: place + 1,
        text: amendment.text.map(toLine),
        sponsors: [],
      })),
      sortOrder: index + 1,
    })) ?? null
  const listed = toPingPongItem(bill, stage, item)
  return item.type === 'Motion'
    ? { ...listed, motion: { motionGroups: groups } }
    : { ...listed, amendment: { amendmentGroups: groups } }
}

/** What Parliament announced of a bill. */
export function toNews(bill: BillContent, article: NonNullable<BillContent['news']>[number]): object {
  const id = bill.billId * 100 + (bill.news ?? []).indexOf(article)
  return { id, title: article.title, content: article.content, displayDate: `${article.day}T00:00:00` }
}

function toLine({ number, text, indentation, isImage = false }: LineContent): object {
  return { text, indentation, hangingIndentation: number ?? null, isImage, imageType: isImage ? 'png' : null }
}
