import type { AmendmentDetail, AmendmentLine, ProposalGroup } from '@safe-to-report/db'
import { lineWords } from '../../words/amendment-lines.ts'
import type { AmendmentDetailAnswer, GroupAnswer, LineAnswer, PingPongDetailAnswer } from './detail-answers.ts'
import { toPlainLines, toPlainProse, toPlainText } from '../asking/plain-text.ts'
import { linesAsBefore, textAsBefore } from './read-as-before.ts'

/** Said in place of an image: Parliament sends the picture alone, and no words for it. */
const imageWords = 'A picture stands here on Parliament’s paper, which gives no words for it.'

/** An amendment in full as Parliament tells it, as plain text. */
export function toDetail(answer: AmendmentDetailAnswer): AmendmentDetail {
  return {
    mainHeader: toPlainText(answer.mainHeader),
    location: toPlainText(answer.amendmentLocation),
    parliamentNote: toPlainProse(answer.amendmentNote),
    explanatoryPrefix: toPlainText(answer.explanatoryTextPrefix),
    explanatoryText: toPlainProse(answer.explanatoryText),
    lines: noneAsNull(toLines(answer.amendmentLines)),
    groups: null,
    readBefore: {
      parliamentNote: textAsBefore(answer.amendmentNote),
      explanatoryText: textAsBefore(answer.explanatoryText),
      lines: noneAsNull(toLinesAsBefore(answer.amendmentLines)),
      groups: null,
    },
  }
}

/** A ping-pong item in full: its groups, and the same words line by line, so that versions of it can be compared. */
export function toPingPongDetail({ type, amendment, motion }: PingPongDetailAnswer): AmendmentDetail {
  const groups = (type === 'Motion' ? motion?.motionGroups : amendment?.amendmentGroups) ?? []
  const inOrder = groups.toSorted(bySortOrder)
  const read = (toOwnLines: ReadLines, toWords: (line: AmendmentLine) => string) => ({
    lines: noneAsNull(inOrder.flatMap((group) => toGroupLines(group, toOwnLines))),
    groups: noneAsNull(inOrder.map((group) => toGroup(group, (lines) => toOwnLines(lines).map(toWords)))),
  })
  return {
    mainHeader: null,
    location: null,
    parliamentNote: null,
    explanatoryPrefix: null,
    explanatoryText: null,
    ...read(toLines, lineWords),
    readBefore: {
      parliamentNote: null,
      explanatoryText: null,
      ...read(toLinesAsBefore, ({ text }) => text),
    },
  }
}

type ReadLines = (answers: LineAnswer[] | null | undefined) => AmendmentLine[]

/** What one line of Parliament's holds may be more: the number hangs before the first. A number alone is a line too. */
function toLines(answers: LineAnswer[] | null | undefined): AmendmentLine[] {
  return (answers ?? []).flatMap((answer) => {
    const isImage = answer.isImage ?? false
    const number = toPlainText(answer.hangingIndentation)
    const told = isImage ? [imageWords] : toPlainLines(answer.text)
    const texts = told.length === 0 && number !== null ? [''] : told
    const indentation = Math.max(0, answer.indentation ?? 0)
    return texts.map((text, at) => ({ text, indentation, hangingIndentation: at === 0 ? number : null, isImage }))
  })
}

function toLinesAsBefore(answers: LineAnswer[] | null | undefined): AmendmentLine[] {
  return linesAsBefore(answers ?? [], imageWords)
}

function toGroupLines(group: GroupAnswer, read: ReadLines): AmendmentLine[] {
  const proposed = (group.amendments ?? []).toSorted(bySortOrder).flatMap(({ number, text }) => {
    const heading = read([{ text: number && `Amendment ${number}` }])
    return [...heading, ...read(text).map((line) => ({ ...line, indentation: line.indentation + 1 }))]
  })
  return [...read(group.text), ...proposed]
}

function toGroup({ text, amendments }: GroupAnswer, read: (lines: GroupAnswer['text']) => string[]): ProposalGroup {
  return {
    text: read(text),
    amendments: (amendments ?? []).toSorted(bySortOrder).map((amendment) => ({
      number: toPlainText(amendment.number),
      decision: amendment.decision,
      text: read(amendment.text),
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
