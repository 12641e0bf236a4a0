import type { ItemDetails } from '@safe-to-report/db'
import { isCut } from '../asking/cut-words.ts'
import { toLondonDay } from '../asking/london-day.ts'
import { toPlainProse } from '../asking/plain-text.ts'
import { readHouse } from '../asking/read-enums.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import type { QuestionAnswer } from './questions-answers.ts'

/** Where anybody can open a question: not at the API's address. */
const pages = 'https://questions-statements.parliament.uk/written-questions/detail'

export interface Reading {
  /** From a list its words may be cut; `whole` is what stands under its own number. */
  from: 'list' | 'whole'
  /** The mark of what the list said of it last. */
  listed?: string | undefined
}

/** A question and, once there is one, its answer: two items, since each has its own words, day and speaker. */
export function toQuestionItems(said: QuestionAnswer, reading: Reading): FetchedItem[] {
  const answer = toAnswer(said, reading)
  return answer ? [toQuestion(said, reading), answer] : [toQuestion(said, reading)]
}

function toQuestion(said: QuestionAnswer, { from, listed = '' }: Reading): FetchedItem {
  return {
    ...sharedOf(said),
    kind: 'question',
    text: toPlainProse(said.questionText) ?? '',
    happenedOn: toLondonDay(said.dateTabled) ?? null,
    memberIds: idsOf(said.askingMemberId ?? said.askingMember?.id),
    memberNames: namesOf(said.askingMember?.name),
    dueOn: toLondonDay(said.dateForAnswer) ?? null,
    standing: standingOf(said),
    details: { ...detailsOf(said), listed, isCut: from === 'list' && isCut(said.questionText) },
    raw: withoutAnswer(said),
  }
}

function toAnswer(said: QuestionAnswer, { from, listed = '' }: Reading): FetchedItem | undefined {
  const words = toPlainProse(said.answerText)
  if (words === null) return undefined
  return {
    ...sharedOf(said),
    kind: 'answer',
    text: words,
    happenedOn: toLondonDay(said.dateAnswered) ?? toLondonDay(said.dateHoldingAnswer) ?? null,
    aboutKey: String(said.id),
    memberIds: idsOf(said.answeringMemberId ?? said.answeringMember?.id),
    memberNames: namesOf(said.answeringMember?.name),
    standing: answerStandingOf(said),
    details: { ...detailsOf(said), listed, isCut: from === 'list' && isCut(said.answerText) },
    raw: said,
  }
}

function sharedOf(said: QuestionAnswer): Pick<FetchedItem, 'key' | 'title' | 'url' | 'house' | 'number' | 'body'> & {
  key: string
} {
  return {
    key: String(said.id),
    title: toPlainProse(said.heading) ?? '',
    url: `${pages}/${toLondonDay(said.dateTabled) ?? ''}/${encodeURIComponent(said.uin)}`,
    house: readHouse(said.house),
    number: said.uin,
    body: said.answeringBodyName?.trim() || null,
  }
}

/** That its day is past is not said here: that follows from the day, and from no word of Parliament's. */
function standingOf(said: QuestionAnswer): string {
  if (said.isWithdrawn) return 'withdrawn'
  if (isHolding(said)) return 'holding'
  return toPlainProse(said.answerText) === null ? 'tabled' : 'answered'
}

function answerStandingOf(said: QuestionAnswer): string {
  if (isHolding(said)) return 'holding'
  return isCorrected(said) ? 'corrected' : 'answered'
}

/** Lists may leave the mark out: an answer that has the day of the holding answer alone is that one. */
function isHolding({ answerIsHolding, dateAnswered, dateHoldingAnswer }: QuestionAnswer): boolean {
  return answerIsHolding || (toLondonDay(dateAnswered) === undefined && toLondonDay(dateHoldingAnswer) !== undefined)
}

function isCorrected({ answerIsCorrection, dateAnswerCorrected }: QuestionAnswer): boolean {
  return answerIsCorrection || toLondonDay(dateAnswerCorrected) !== undefined
}

function detailsOf(said: QuestionAnswer): ItemDetails {
  const correctedOn = toLondonDay(said.dateAnswerCorrected)
  const heldOn = toLondonDay(said.dateHoldingAnswer)
  return {
    ...(said.isNamedDay && { isNamedDay: true }),
    ...(heldOn && { heldOn }),
    ...(correctedOn && { correctedOn }),
    /** Numbers of the others that the same answer serves. */
    ...(said.groupedQuestions.length > 0 && { groupedWith: said.groupedQuestions.toSorted().join(' ') }),
  }
}

function withoutAnswer({ answerText: _answer, originalAnswerText: _original, ...said }: QuestionAnswer): object {
  return said
}

function idsOf(id: number | null | undefined): number[] {
  return id === null || id === undefined || id === 0 ? [] : [id]
}

function namesOf(name: string | null | undefined): string[] {
  return name?.trim() ? [name.trim()] : []
}
