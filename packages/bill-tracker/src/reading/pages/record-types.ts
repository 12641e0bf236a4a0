import type { SubjectKind } from '@safe-to-report/db'
import type { Source } from '../../words/source-order.ts'
import type { RecordChange } from '../../words/tell-change.ts'

/** Something that the record said in public and that was not so. */
export interface Correction {
  /** Its own on every page. */
  slug: string
  /** A London day. */
  correctedOn: string
  said: string
  isSo: string
  why: string | null
  /** What it is about, and where that is shown. */
  concerns: { name: string; path: string }[]
  sources: Source[]
}

/** When something that the record is made from was last asked, and last answered. */
export interface Look {
  /** `bill 3443`, `members`, `divisions` … */
  target: string
  /** Of a bill: its title. */
  title: string | null
  /** London days. */
  lastGoodOn: string | null
  lastTriedOn: string
  /** Of the last try: `done`, or what went wrong. */
  lastOutcome: string | null
}

/** What the public record lacks, as far as can be counted. */
export interface Gaps {
  divisionsWithoutNames: { commons: number; lords: number }
  amendmentsWithoutOutcome: number
  textsWithoutWords: number
  stagesWithoutDays: number
}

/** How the record is made: how much there is, where it comes from, how fresh it is, what changed of late. */
export interface DataPage {
  counts: {
    bills: number
    stages: number
    amendments: number
    asks: number
    texts: number
    evidence: number
    events: number
    sources: number
  }
  sources: Source[]
  /** The last day on which facts were held against a source of the founding record, and on which help was looked at. */
  checked: { factsOn: string | null; helpOn: string | null }
  looks: Look[]
  gaps: Gaps
  /** How much waits to be checked, by kind of row. */
  held: { subjectKind: SubjectKind; facts: number; rows: number }[]
  corrections: Correction[]
  /** The last fifty by sync or staff, newest first. */
  changes: RecordChange[]
  tags: string[]
}
