import type { ChangeLine } from '../change-lines.ts'
import type { Choice } from '../forms/kind-form.ts'
import type { ToldLine } from './tell-line.ts'

/** What staff did, with the changes that a publish made. */
export interface AuditEntryLine extends ToldLine {
  id: number
  at: Date
  who: string
  changes: ChangeLine[]
}

/** What the filter offers to choose from. */
export interface AuditChoices {
  people: Choice[]
  things: { group: string; choices: Choice[] }[]
}
