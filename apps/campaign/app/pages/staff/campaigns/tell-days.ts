import { formatLondonDate, todayInLondon } from '@safe-to-report/bill-tracker/words'
import type { CampaignDay, CampaignDays } from '../../../staff/campaigns/campaign-days.ts'
import { nameMilestone } from './name-milestone.ts'

/** When a campaign opens and closes, and with what, each in a sentence of its own. */
export function tellDays({ opens, closes, expectsVote }: Omit<CampaignDays, 'changes'>): string[] {
  return [tellOpening(opens), tellClosing(closes), expectsVote ? tellVote(closes) : undefined].filter(
    (sentence) => sentence !== undefined,
  )
}

function tellOpening({ on, with: milestone, lostAt }: CampaignDay): string {
  if (milestone === null) return `Its first day is ${tellDay(on)}.`
  const what = milestone ? nameMilestone(milestone) : 'what it opens with'
  if (lostAt) {
    return `It opens with ${what}, of which the record has ${milestone ? 'no day' : 'nothing'} any more since ${tellDay(todayInLondon(lostAt))}. It does not open until it has, or you give a day.`
  }
  if (on === null) return `It opens with ${what}. The record has no day of it yet.`
  return `It opens with ${what}: its first day is ${tellDay(on)}, as the record has it.`
}

function tellClosing({ on, with: milestone, lostAt }: CampaignDay): string {
  if (milestone === null) return on === null ? 'It has no last day.' : `Its last day is ${tellDay(on)}.`
  const what = milestone ? nameMilestone(milestone) : 'what it closes with'
  const none = milestone ? 'no day' : 'nothing'
  if (lostAt && on !== null) {
    return `It closed on ${tellDay(on)} with ${what}, of which the record has ${none} any more since ${tellDay(todayInLondon(lostAt))}.`
  }
  if (lostAt) {
    return `It closes with ${what}, of which the record has ${none} any more since ${tellDay(todayInLondon(lostAt))}. It stays open until the record has a day again, or you give one.`
  }
  if (on === null) return `It closes with ${what}. The record has no day of it yet, and until then it stays open.`
  return `It closes with ${what}: its last day is ${tellDay(on)}, as the record has it.`
}

function tellVote({ on }: CampaignDay): string {
  return on === null
    ? 'A vote is expected then. Supporters read of it once its day is known.'
    : 'A vote is expected then. Supporters read of it, with its day, as long as one day alone is to come.'
}

function tellDay(day: string | null): string {
  return day === null ? 'not known' : formatLondonDate(day)
}

/** "Last day: 13 October 2026, and before 6 October 2026". */
export function tellDayChange({
  edge,
  was,
  becomes,
}: Pick<CampaignDays['changes'][number], 'edge' | 'was' | 'becomes'>): string {
  const name = edge === 'opens' ? 'First day' : 'Last day'
  if (was === becomes) return `${name}: ${tellDay(becomes)}; the record does not have what it follows any more`
  return `${name}: ${tellDay(becomes)}${was === null ? '' : `, before that ${tellDay(was)}`}`
}
