import { z } from 'zod'
import { readRows } from '../asking/read-rows.ts'

const text = z.string().nullish()

/** One written statement. In a list its words are cut. */
export const statementAnswer = z.object({
  id: z.int(),
  memberId: z.int().nullish(),
  member: z.object({ id: z.int().nullish(), name: text }).nullish(),
  memberRole: text,
  uin: z.string().min(1),
  dateMade: z.string().min(1),
  answeringBodyName: text,
  title: text,
  text,
  /** A word, or in some answers a number. */
  house: z.union([z.string(), z.int()]).nullish(),
  linkedStatements: z.array(z.object({ linkedStatementId: z.int(), linkType: text })).nullish(),
})
export type StatementAnswer = z.infer<typeof statementAnswer>

const row = z.object({ value: statementAnswer }).transform(({ value }) => value)

export const statementsAnswer = z.object({ totalResults: z.int().nonnegative(), results: readRows(row) })

/** Under its own number it comes alone; its description says that it comes as a list of one. */
export const wholeStatementAnswer = z.union([
  row,
  z.object({ results: z.tuple([row]) }).transform(({ results: [statement] }) => statement),
])
