import { readClock, type Queryable } from '@safe-to-report/db'
import { todayInLondon } from '../../words/london-date.ts'

/** The day in London, by the database's clock. */
export async function findToday(db: Queryable): Promise<string> {
  return todayInLondon(await readClock(db))
}
