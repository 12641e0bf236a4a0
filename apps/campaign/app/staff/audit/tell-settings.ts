import { notGiven } from '../field-words.ts'

/** What a setting of the sending is called, and what its absence means. */
const settings: Record<string, { label: string; none: string }> = {
  isPaused: { label: 'Paused', none: notGiven },
  isTest: { label: 'Test', none: notGiven },
  officeHours: { label: 'Hours', none: 'at any time' },
  perMinute: { label: 'Letters a minute', none: 'no limit' },
  spreadMinutes: { label: 'Spread over minutes', none: notGiven },
  perCampaign: { label: 'Of the campaign in ten minutes', none: 'no limit' },
  perSeat: { label: 'To one seat in ten minutes', none: 'no limit' },
  perAddress: { label: 'From one internet address in an hour', none: 'no limit' },
  perDomain: { label: 'From one mail domain to one member in a day', none: 'no limit' },
  perWords: { label: 'With the same words to one member in a day', none: 'no limit' },
}

/** Each setting that changed, before and after; of a line from before that was kept, all of them as they were set. */
export function tellSettings(after: Record<string, unknown>, before: Record<string, unknown> | undefined): string[] {
  const named = Object.entries(settings).filter(([name]) => name in (before ?? after))
  return named.map(([name, { label, none }]) => {
    const is = tellValue(after[name], none)
    return before ? `${label}: ${tellValue(before[name], none)} → ${is}` : `${label}: ${is}`
  })
}

function tellValue(value: unknown, none: string): string {
  if (value === null || value === undefined) return none
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'object' && 'opensAt' in value && 'closesAt' in value) {
    const days = 'weekdaysOnly' in value && value.weekdaysOnly === true ? 'on weekdays' : 'on all days'
    return `${String(value.opensAt)} to ${String(value.closesAt)} ${days}`
  }
  return typeof value === 'number' || typeof value === 'string' ? String(value) : notGiven
}
