import type { CampaignStanding, NoticeKind } from '@safe-to-report/db'
import { dayAfter, formatLondonDate } from './london-date.ts'

/** What each sort of notice is called. */
export const noticeNames: Record<NoticeKind, string> = { news: 'News', call: 'Call to act' }

/** A notice by its sort and title, to stand alone: "Call to act: Write before Report". */
export function nameNotice({ kind, title }: { kind: NoticeKind; title: string }): string {
  return `${noticeNames[kind]}: ${title}`
}

/** How long it runs: "Until 12 December 2026", "Over since 13 December 2026". */
export function tellNoticeDays({ endsOn, isOver }: { endsOn: string; isOver: boolean }): string {
  return isOver ? `Over since ${formatLondonDate(dayAfter(endsOn))}` : `Until ${formatLondonDate(endsOn)}`
}

/** Why the button of a call is not there; undefined where there is nothing to say. */
export function tellCampaignStanding(campaign: CampaignStanding | null): string | undefined {
  if (campaign === 'closed') return 'This campaign has closed: it takes no more letters.'
  return campaign === 'not-yet' ? 'This campaign has not opened yet.' : undefined
}

/** "Its last day is 12 December 2026." */
export function tellLastDay(endsOn: string): string {
  return `Its last day is ${formatLondonDate(endsOn)}.`
}
