import type { CampaignStanding, NoticeKind } from '@safe-to-report/db'
import type { CampaignDay } from './list-campaign-days.ts'
import type { ButtonTarget } from '../../words/notice-button.ts'
import type { NoticeLanguage, NoticeWords } from '../../words/notice-words.ts'
import type { Source } from '../../words/source-order.ts'

/** Something that the campaign says from one London day to another. */
export interface Notice extends NoticeWords {
  id: string
  slug: string
  kind: NoticeKind
  /** The day from which the public could read it. */
  publicOn: string
  /** Its last day. */
  endsOn: string
  isOver: boolean
  /** Where its button leads; null where it has none. */
  target: ButtonTarget | null
  /** Where that is a campaign of ours: whether one can write for it today. */
  campaign: CampaignStanding | null
  /** Where that campaign closes with something of the record whose day is to come: what to write before. */
  before: CampaignDay | null
  /** The other languages in which it says all of it. */
  translations: (NoticeWords & { language: NoticeLanguage })[]
  /** The ask that it is about, and the bill. */
  ask: { slug: string; name: string } | null
  bill: { slug: string; name: string } | null
  sources: Source[]
}

export interface NoticesPage {
  /** Calls first, those that end soonest before the others. */
  running: Notice[]
  /** The newest first. */
  over: Notice[]
  tags: string[]
}

export interface NoticePage {
  notice: Notice
  tags: string[]
}
