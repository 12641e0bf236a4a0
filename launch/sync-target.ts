import type { SyncTarget } from '@safe-to-report/bill-tracker'

const houses = { commons: 'Commons', lords: 'Lords' } as const

/** What the words after `npm run sync --` ask for; undefined where they ask for nothing there is. */
export function readSyncTarget([what = '', house = '', id = '', is]: readonly string[]): SyncTarget | undefined {
  if (what === 'members' || what === 'divisions') return what
  if (/^\d+$/.test(what)) return { bill: Number(what) }
  const named = house === 'commons' || house === 'lords' ? houses[house] : undefined
  if (what !== 'division' || !named || !/^\d+$/.test(id)) return undefined
  return { division: { house: named, parliamentId: Number(id), is } }
}
