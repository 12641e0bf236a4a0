export interface Source {
  title: string
  publisher: string
  url: string | null
  /** As the publisher gives it: a day, a month or a year. */
  publishedOn: string | null
  /** A copy of the same words elsewhere. */
  archiveUrl: string | null
  /** The London day on which somebody last held facts against it, or Parliament last answered so. */
  checkedOn: string | null
  /** Of what is only in print: where to find it. */
  inPrint: string | null
  /** Camel-case field of the row that it stands behind; null when behind the whole row. */
  field: string | null
  quote: string | null
  /** Where in the source: "cols 2171–2175". */
  place: string | null
}

/** One change of the public record. */
export interface RecordChange {
  id: number
  at: Date
  origin: 'founding' | 'sync' | 'staff'
  subjectKind: string
  subjectId: string
  /** Camel-case name of the column, or `*` when the whole row came. */
  field: string
  before: unknown
  after: unknown
  why: string | null
  sourceUrl: string | null
  quote: string | null
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
  syncRuns: { target: string; endedAt: Date | null; outcome: string | null; changed: number | null }[]
  /** The last fifty by sync or staff, newest first. */
  changes: RecordChange[]
  tags: string[]
}
