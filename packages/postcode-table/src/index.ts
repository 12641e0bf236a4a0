export { openTable, PostcodeTableBroken, type PostcodeTable, type TableAnswer } from './open-table.ts'
export type { TableFacts } from './table-facts.ts'
