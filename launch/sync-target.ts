import type { SyncTarget } from '@safe-to-report/bill-tracker/sync'

const whole = ['members', 'memberships', 'posts', 'divisions'] as const
const houses = { commons: 'Commons', lords: 'Lords' } as const

/** What the words after `npm run sync --` ask for; undefined where they ask for nothing there is. */
export function readSyncTarget([what = '', house = '', id = '', is]: readonly string[]): SyncTarget | undefined {
  const named = whole.find((known) => known === what)
  if (named) return named
  if (/^\d+$/.test(what)) return readBill(Number(what), house)
  const inHouse = house === 'commons' || house === 'lords' ? houses[house] : undefined
  if (what !== 'division' || !inHouse || !/^\d+$/.test(id)) return undefined
  return { division: { house: inHouse, parliamentId: Number(id), is } }
}

/** A bill, and which one of the record it is where a person says so. */
function readBill(bill: number, is: string): SyncTarget | undefined {
  if (is === '') return { bill }
  return /^[a-z0-9-]+$/.test(is) ? { bill, is } : undefined
}
