import type { GapCause } from '@safe-to-report/db'
import type { AskCard } from '../pages/ask-types.ts'
import type { BillInPlay } from '../pages/in-play.ts'
import type { Proceeding } from '../proceedings/proceeding-types.ts'
import type { SourceLook } from '../proceedings/source-looks.ts'
import type { ShownOn } from '../../words/in-public.ts'

/** What is to come on a London day, or is today. */
export interface NextDate {
  day: string
  /** `closes`: a call of Parliament’s; `last-day`: a call to act of ours. */
  what: 'sitting' | 'event' | 'closes' | 'due' | 'last-day'
  title: string
  /** Of an event: "at 15:30", "after other business"; null where that is not told. */
  hour: string | null
  shownOn: ShownOn
  /** The row that says so. */
  subjectId: string
}

/** What of Parliament could not be seen. */
export interface SeenGap {
  /** As the source is called. */
  title: string
  /** Which part of it, as people call it; empty where it is all, or where `what` says so. */
  part: string
  cause: GapCause
  /** In our words. */
  what: string
  since: Date
  /** Null while it lasts. */
  endedAt: Date | null
}

/** What moves in Parliament for the asks today, and what we cannot say of it. */
export interface NowPage {
  /** The London day that it tells of. */
  today: string
  asks: AskCard[]
  inPlay: BillInPlay[]
  /** In order of time; today’s among them. */
  next: NextDate[]
  /** Calls that one can answer, those that close soonest first. */
  calls: Proceeding[]
  /** What was asked and waits for an answer, the late first. */
  waiting: Proceeding[]
  /** What was answered, the latest answer first. */
  answered: Proceeding[]
  /** What was said, tabled, published, the newest first. */
  lately: Proceeding[]
  looks: SourceLook[]
  /** Those that last, then those that ended of late. */
  gaps: SeenGap[]
  tags: string[]
}
