import type { Database } from '@safe-to-report/db'
import { formatLondonDate } from '../../words/london-date.ts'
import { closeGap, openGap } from '../watching/gaps.ts'
import { saveMarks } from '../watching/reading-marks.ts'
import { dayKey, type HouseDay } from './debate-marks.ts'

export interface TellingBehind {
  db: Database
  today: string
  at: Date
}

const source = 'hansard'

/**
 * Says of each day that was looked at whether it was read to its end: then it rests for some hours. Of a day that is over and of
 * which debates are still to be read, that is a gap; of today it is how Hansard comes.
 */
export async function tellBehind(
  { db, today, at }: TellingBehind,
  looked: readonly HouseDay[],
  left: readonly HouseDay[],
): Promise<void> {
  for (const { house, day } of looked) {
    const part = `${house} ${day}`
    const many = left.filter((debate) => debate.house === house && debate.day === day).length
    if (many === 0) {
      await closeGap(db, { source, part, now: at })
      await saveMarks(db, source, [{ key: dayKey({ house, day }), mark: 'looked', readAt: at }])
    } else if (day < today) {
      const what = `${many === 1 ? 'A debate' : `${many} debates`} of the ${house} of ${formatLondonDate(day)} ${many === 1 ? 'is' : 'are'} still to be read.`
      await openGap(db, { source, part, cause: 'behind', what, now: at })
    }
  }
}
