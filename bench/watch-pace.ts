import { firstManyBill, watchDay, type Paper, type WatchDay } from '@safe-to-report/bill-tracker/sync/testing'
import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import type { Measurement, Row } from './measurement.ts'

const anHour = 600
const elsewhere = 250
const barInMinutes = 10
/** Eighty bills with 3,000 amendments: a few have hundreds, most have some. */
const amendable = [600, 400, 300, 200, 150, 100, ...fill(24, 35), ...fill(50, 8)]

/** Days of Parliament by a made clock: from a paper of amendments to the items, with the pace and the schedule as they run. */
export const watchPace: Measurement = {
  name: 'watch-pace',
  measure: async (clusterUrl) => {
    const heavy = spread([60, 64, 70, 180, 185, 300, 420, 421, 500, 590], 26)
    const flood = spread([60, 62, 64], 200)
    return [
      ...(await measureDay(clusterUrl, {
        what: 'a heavy day: ten papers with 260 new amendments',
        papers: heavy,
        minutes: 660,
      })),
      ...(await measureDay(clusterUrl, {
        what: '600 new amendments within five minutes',
        papers: flood,
        minutes: 420,
      })),
      ...(await measureDay(clusterUrl, {
        what: 'the first day, nothing read before',
        papers: heavy,
        minutes: 1_440,
        isFirst: true,
      })),
    ]
  },
}

interface Day {
  what: string
  papers: Paper[]
  minutes: number
  isFirst?: boolean
}

async function measureDay(clusterUrl: string, { what, papers, minutes, isFirst = false }: Day): Promise<Row[]> {
  const database = await cloneDatabase(clusterUrl)
  const { db, close } = openDatabase(database.urlFor('safe_worker'), { applicationName: 'bench' })
  try {
    const asked = { amendable, others: 220, papers, elsewhere, anHour, minutes, isSettled: !isFirst }
    return tell(what, await watchDay({ db, ...asked }), { hours: minutes / 60, isFirst })
  } finally {
    await close()
    await database.drop()
  }
}

function tell(what: string, day: WatchDay, { hours, isFirst }: { hours: number; isFirst: boolean }): Row[] {
  const atItem = Math.max(...day.toItem)
  const rate = (day.requests / hours).toFixed(0)
  return [
    {
      what: `${what}: from the paper to the item`,
      bar: `≤ ${barInMinutes} minutes, each`,
      measured: `${tellMinutes(day.toItem)}; all of its words: ${tellMinutes(day.toWords)}`,
      isHeld: atItem <= barInMinutes,
    },
    {
      what: `${what}: requests, with ${elsewhere} an hour of other sources`,
      bar: `≤ ${anHour} in any hour`,
      measured: `${day.mostInAnHour} at most; ${rate} an hour for amendments${isFirst ? `; ${day.whole} of 3,000 and more amendments in full by the end` : ''}`,
      isHeld: day.mostInAnHour <= anHour,
    },
  ]
}

function tellMinutes(minutes: readonly number[]): string {
  const inOrder = minutes.toSorted((one, other) => one - other)
  const at = (part: number): string => (inOrder[Math.ceil(inOrder.length * part) - 1] ?? Infinity).toFixed(1)
  return `median ${at(0.5)}, 95 % ${at(0.95)}, last ${at(1)} minutes`
}

function spread(times: readonly number[], isNew: number): Paper[] {
  return times.map((at, index) => ({ at, billId: firstManyBill + index, isNew }))
}

function fill(length: number, amendments: number): number[] {
  return Array.from({ length }, () => amendments)
}
