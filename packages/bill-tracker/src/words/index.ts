export type { RecordChange } from './tell-change.ts'
export type { Source } from './source-order.ts'
export { amendmentName } from './amendment-name.ts'
export { doorShapes } from './door-shapes.ts'
export { decisionWords, fateOf, textFateWords, wasMoved, type Door, type Fate, type FateKey } from './fate.ts'
export {
  formatLondonDate,
  formatLondonTime,
  todayInLondon,
  toLondonInstant,
  type DatePrecision,
} from './london-date.ts'
export { tellChange } from './tell-change.ts'
export { findWordDifference, type Span, type WordDifference } from './word-difference.ts'
export { lineWords } from './amendment-lines.ts'
export { tellGapPart } from './tell-gap-part.ts'
export { parliamentSources, type ParliamentSourceName } from './parliament-sources.ts'
export { findSecondLook, tellSecondLook, type SecondLook, type SecondLooks } from './second-look.ts'
export { classifyAnswer, type AnswerSaid, type ProposedClass } from './classify-answer.ts'
export { isOverdue, type Awaited } from './overdue.ts'
