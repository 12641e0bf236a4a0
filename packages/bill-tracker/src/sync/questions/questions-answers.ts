import { z } from 'zod'
import { readRows } from '../asking/read-rows.ts'

const text = z.string().nullish()
const flag = z
  .boolean()
  .nullish()
  .transform((is) => is === true)

/** As asked for with `expandMember`; null all the same in some lists. */
const memberAnswer = z.object({ id: z.int().nullish(), name: text }).nullish()

/** One question, with its answer where it has one. In a list its words are cut, and some of its marks are left out. */
export const questionAnswer = z.object({
  id: z.int(),
  askingMemberId: z.int().nullish(),
  askingMember: memberAnswer,
  house: z.string(),
  dateTabled: z.string().min(1),
  dateForAnswer: text,
  uin: z.string().min(1),
  questionText: text,
  answeringBodyName: text,
  isWithdrawn: flag,
  isNamedDay: flag,
  /** Numbers of the others that the same answer serves. */
  groupedQuestions: z
    .array(z.string())
    .nullish()
    .transform((numbers) => numbers ?? []),
  answerIsHolding: flag,
  answerIsCorrection: flag,
  answeringMemberId: z.int().nullish(),
  answeringMember: memberAnswer,
  correctingMemberId: z.int().nullish(),
  dateAnswered: text,
  answerText: text,
  originalAnswerText: text,
  dateAnswerCorrected: text,
  dateHoldingAnswer: text,
  heading: text,
})
export type QuestionAnswer = z.infer<typeof questionAnswer>

const row = z.object({ value: questionAnswer }).transform(({ value }) => value)

export const questionsAnswer = z.object({ totalResults: z.int().nonnegative(), results: readRows(row) })

export const wholeQuestionAnswer = row
