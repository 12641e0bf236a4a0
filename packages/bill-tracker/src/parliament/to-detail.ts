import type { AmendmentDetail, AmendmentLine, ProposalGroup } from '@safe-to-report/db'
import type { AmendmentDetailAnswer, GroupAnswer, LineAnswer, PingPongDetailAnswer } from './detail-answers.ts'
import { toPlainText } from './plain-text.ts'

/** Said in place of an image: Parliament sends the picture alone, and no words for it. */
const imageWords = 'A picture stands here on Parliament’s paper, which gives no words for it.'

/** An amendment in full as Parliament tells it, as plain text. */
export function toDetail(answer: AmendmentDetailAnswer): AmendmentDetail {
  return {
    mainHeader: toPlainText(answer.mainHeader),
    location: toPlainText(answer.amendmentLocation),
    parliamentNote: toPlainText(answer.amendmentNote),
    explanatoryPrefix: toPlainText(answer.explanatoryTextPrefix),
    explanatoryText: toPlainText(answer.explanatoryText),
    lines: noneAsNull(toLines(answer.amendmentLines)),
    groups: null,
  }
}

/** A ping-pong item in full: its groups, and the same words line by line, so that versions of it can be compared. */
export function toPingPongDetail({ type, amendment, motion }: PingPongDetailAnswer): AmendmentDetail {
  const groups = (type === 'Motion' ? motion?.motionGroups : amendment?.amendmentGroups) ?? []
  const inOrder = groups.toSorted(bySortOrder)
  return {
    mainHeader: null,
    location: null,
    parliamentNote: null,
    explanatoryPrefix: null,
    explanatoryText: null,
    lines: noneAsNull(inOrder.flatMap(toGroupLines)),
    groups: noneAsNull(inOrder.map(toGroup)),
  }
}

function toLines(answers: LineAnswer[] | null | undefined): AmendmentLine[] {
  return (answers ?? []).flatMap((answer) => {
    const isImage = answer.isImage ?? false
    const text = isImage ? imageWords : toPlainText(answer.text)
    if (text === null) return []
    const indentation = Math.max(0, answer.indentation ?? 0)
    return [{ text, indentation, hangingIndentation: toPlainText(answer.hangingIndentation), isImage }]
  })
}

function toGroupLines(group: GroupAnswer): AmendmentLine[] {
  const proposed = (group.amendments ?? []).toSorted(bySortOrder).flatMap(({ number, text }) => {
    const heading = toLines([{ text: number && `Amendment ${number}` }])
    return [...heading, ...toLines(text).map((line) => ({ ...line, indentation: line.indentation + 1 }))]
  })
  return [...toLines(group.text), ...proposed]
}

function toGroup({ text, amendments }: GroupAnswer): ProposalGroup {
  return {
    text: toLines(text).map((line) => line.text),
    amendments: (amendments ?? []).toSorted(bySortOrder).map((amendment) => ({
      number: toPlainText(amendment.number),
      decision: amendment.decision,
      text: toLines(amendment.text).map((line) => line.text),
      sponsors: (amendment.sponsors ?? []).map(({ name }) => toPlainText(name)).filter((name) => name !== null),
    })),
  }
}

interface Sorted {
  sortOrder?: number | null | undefined
}

function bySortOrder(one: Sorted, other: Sorted): number {
  return (one.sortOrder ?? 0) - (other.sortOrder ?? 0)
}

function noneAsNull<T>(items: T[]): T[] | null {
  return items.length > 0 ? items : null
}
