import { houses, type Database } from '@safe-to-report/db'
import { todayInLondon } from '../../words/london-date.ts'
import { addDays } from '../asking/days.ts'
import type { Synced } from '../planning/synced.ts'
import { readParts, tellFaults } from '../watching/read-parts.ts'
import { forgetMarks, listMarks, saveMarks } from '../watching/reading-marks.ts'
import { readSittingDays } from '../watching/sitting-days.ts'
import { chooseDebates, isDue } from './choose-debates.ts'
import type { HansardClient } from './hansard-client.ts'
import { listHouse, olderKey, provenKey, type ListedHouse } from './list-house.ts'
import { readDebates } from './read-debates.ts'
import { tellBehind } from './tell-behind.ts'

export interface SyncHansardOptions {
  db: Database
  client: HansardClient
  onProgress: (line: string) => void
  now: () => Date
}

const source = 'hansard'
/** How many debates are read in a run. While both Houses sit some five are new in ten minutes; in quiet hours older days catch up. */
const mostDebates = { busy: 8, quiet: 12 }
/** On a day of many parts listing them leaves less for reading, but never nothing. */
const mostRequests = 17
const leastDebates = 4
const marksKept = 30 * 24 * 60 * 60_000

/**
 * Brings what was said in both Chambers, in Westminster Hall and in committees, and petitions as they were presented. Hansard is
 * walked day by day and debate by debate, not searched: its search splits phrases (of a hundred hits eleven held theirs), its list
 * of debates ends at 25, and a request for each of our terms is more than one for each debate that grew. What is below a debate
 * comes with it.
 * @throws what could not be reached, where nothing could
 */
export async function syncHansard({ db, client, onProgress, now }: SyncHansardOptions): Promise<Synced> {
  const at = now()
  const today = todayInLondon(at)
  const marks = await listMarks(db, source)
  // Recess lasts seven weeks: the last day that Hansard has may be as old.
  const sits = await readSittingDays(db, addDays(today, -100), today)
  const listed = await readParts(
    houses.map((house) => ({
      part: house,
      what: `Hansard of the ${house}`,
      read: () => listHouse({ client, marks, sits, today, at }, house),
    })),
    { db, source, now: at },
  )
  const candidates = listed.read.flatMap(({ value }) => value.candidates)
  const isBusy = candidates.some((debate) => debate.day === today && isDue(debate))
  const most = isBusy ? Math.min(mostDebates.busy, mostRequests - client.requestCount()) : mostDebates.quiet
  const chosen = chooseDebates(candidates, Math.max(most, leastDebates))
  const read = await readDebates({ db, client, marks, at }, chosen)
  onProgress(`Hansard: ${candidates.length} debates listed, ${read.ids.size} read`)
  const left = candidates.filter((debate) => isDue(debate) && !read.ids.has(debate.id))
  const houseLists = listed.read.map(({ value }) => value)
  await tellBehind(
    { db, today, at },
    houseLists.flatMap(({ looked }) => looked),
    left,
  )
  await saveMarks(db, source, toMarks(houseLists, at))
  await forgetMarks(db, source, new Date(at.getTime() - marksKept))
  const unread = houseLists.reduce((sum, list) => sum + list.unread, read.unread)
  const odd = [
    ...tellFaults(listed),
    ...read.odd,
    ...(unread > 0 ? [`rows set aside that could not be read: ${unread}`] : []),
    ...(left.length > 0 ? [`debates still to be read: ${left.length}`] : []),
  ]
  return { changed: read.changed, detail: odd.join('; ') || null }
}

/** When a day before today was looked at, and when it was shown that nothing is a zero. */
function toMarks(lists: readonly ListedHouse[], readAt: Date) {
  return lists.flatMap(({ looked, isProven }) => {
    const [first] = looked
    if (!first) return []
    const older = looked.length > 1 ? [{ key: olderKey(first.house), mark: 'looked', readAt }] : []
    return isProven ? [...older, { key: provenKey(first.house), mark: 'proven', readAt }] : older
  })
}
