export {
  type Holding,
  type HoldingKind,
  type ToldHoldings,
  fewerThan,
  findHoldings,
  holdingKinds,
} from './find-holdings.ts'
export { erasedKinds, findLastErasure, listErasures } from './sign-erasures.ts'
export {
  type ErasureStatement,
  type SignedStatement,
  findStatementFaults,
  erasedWords,
  readStatement,
} from './statement.ts'
