import type { AmendmentKind, House, StanceSide, StanceSource, SubjectKind } from '@safe-to-report/db'
import type { DivisionCard } from '../divisions/division-types.ts'
import type { BillHeading } from '../pages/heading-types.ts'
import type { Notice } from '../notices/notice-types.ts'
import type { Proceeding } from '../proceedings/proceeding-types.ts'
import type { Correction } from '../pages/record-types.ts'
import type { RecordChange } from '../../words/tell-change.ts'
import type { Fate } from '../../words/fate.ts'
import type { ShownOn } from '../../words/in-public.ts'
import type { SecondLooks } from '../../words/second-look.ts'

/** What somebody follows: one ask, one bill, or the whole record. */
export type FollowScope = { of: 'everything' } | { of: 'ask' | 'bill'; slug: string }

/** Something that happened on a London day; the row that it is told of, where it is one. */
export type Happening = { day: string; shownOn: ShownOn; subjectId: string | null } & (
  | {
      what: 'amendment'
      slug: string
      kind: AmendmentKind
      number: string
      fate: Fate
      isDecided: boolean
      plainSummary: string | null
      house: House | null
      stageName: string
      bill: string
    }
  | { what: 'sitting'; id: string; house: House | null; stageName: string; bill: string }
  | { what: 'division'; division: DivisionCard }
  /** What Parliament announced; by its own number of it. */
  | { what: 'news'; id: number; title: string; content: string | null; bill: string }
  | { what: 'royal-assent'; slug: string; bill: string; actTitle: string | null }
  | { what: 'text'; slug: string; label: string; plainWords: string; fate: Fate; bill: string }
  | { what: 'campaign-event'; slug: string; title: string; summary: string | null }
  /** What a member said; of what was said in private, the day is that on which two of us had seen it. */
  | {
      what: 'stance'
      id: string
      member: string
      side: StanceSide
      source: StanceSource
      ask: string
      words: string | null
    }
  | { what: 'notice'; notice: Notice }
  /** That it was tabled, said or published; and that it was answered. */
  | { what: 'proceeding' | 'answer'; proceeding: Proceeding }
  | { what: 'correction'; correction: Correction }
)

/** What changed on the record at one instant, on one page. */
export interface ChangedPage {
  at: Date
  shownOn: ShownOn
  /** What the page is of: "Amendment 67, Domestic Abuse Bill". */
  name: string
  changes: RecordChange[]
  /** Rows that came onto the record, and went when what was published with them was undone. */
  undone: UndoneRow[]
}

/** A row that was public, and is not on the record any more. */
export interface UndoneRow {
  setId: string
  subjectKind: SubjectKind
  subjectId: string
  title: string
  within: string | null
  /** The change by which it came, and when; when it went, and why. */
  cameBy: number
  cameAt: Date
  wentAt: Date
  why: string | null
}

export interface Following {
  /** The ask's or the bill's own name; null for the whole record. */
  name: string | null
  /** Newest first. */
  happenings: Happening[]
  /** Newest first. */
  changed: ChangedPage[]
  /** Rows that one person alone has looked at so far. */
  looks: SecondLooks
  tags: string[]
}

/** What a run of changes comes to, by page. */
export interface News {
  /** The ask's or the bill's own name; null for the whole record. */
  name: string | null
  /** Newest first; empty when nothing changed that a reader would notice. Of a notice that came, with all that it says. */
  pages: (ChangedPage & { notice?: Notice })[]
  /** What was told before, and was taken back. */
  takenBack: TakenBack[]
  looks: SecondLooks
  /** When the first of it changed. */
  since: Date | null
}

/** A sitting as calendars need it. */
export interface CalendarSitting {
  /** Stays the same when the day moves. */
  id: string
  sitsOn: string
  house: House | null
  stageName: string
  bill: BillHeading
  /** How many times it moved, and once more when it was taken out. */
  sequence: number
  isCancelled: boolean
  /** When it was put on the record, last moved or taken out. */
  changedAt: Date
}

/** The last day of a call to act, as calendars need it. */
export interface CalendarCall {
  /** Stays the same when the day moves. */
  id: string
  slug: string
  title: string
  endsOn: string
  /** How many times its day moved, and once more while its campaign is closed. */
  sequence: number
  isCancelled: boolean
  changedAt: Date
}

/** A day of something in Parliament, as calendars need it: its own, the last of a call, or that on which an answer is due. */
export interface CalendarDate {
  /** Stays the same when the day moves. */
  id: string
  slug: string
  what: 'event' | 'closes' | 'due'
  title: string
  day: string
  /** Of an event: by London’s clocks, "15:30"; null where it is at no hour. */
  startsAt: string | null
  isAfterOther: boolean
  /** Grows with whatever changes of it. */
  sequence: number
  isCancelled: boolean
  changedAt: Date
}

export interface SittingCalendar {
  name: string | null
  /** In order of time. */
  sittings: CalendarSitting[]
  /** In order of time. */
  calls: CalendarCall[]
  /** In order of time. */
  dates: CalendarDate[]
  tags: string[]
}

/** What was told as one publish of something, and taken back since. */
export interface TakenBack {
  shownOn: ShownOn
  name: string
  /** The first change of it: who follows since a later one was not told. */
  cameBy: number
  /** What was told, a line each. */
  said: string[]
  why: string | null
}
