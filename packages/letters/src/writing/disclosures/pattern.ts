import type { DisclosureKind } from './find-disclosures.ts'

/** What is looked for in a letter, and what it gives away. */
export interface Pattern {
  kind: DisclosureKind
  pattern: RegExp
}
