import type { NextDate } from '@safe-to-report/bill-tracker/reading'

/** What is on a day to come, to stand after it: "Answer due: Immigration: Domestic Abuse". */
export function tellNext({ what, title, hour }: Pick<NextDate, 'what' | 'title' | 'hour'>): string {
  if (what === 'event') return hour === null ? title : `${title}, ${hour}`
  return `${before[what]}${title}`
}

const before: Record<Exclude<NextDate['what'], 'event'>, string> = {
  sitting: '',
  closes: 'Last day to answer: ',
  due: 'Answer due: ',
  'last-day': 'Last day: ',
}
