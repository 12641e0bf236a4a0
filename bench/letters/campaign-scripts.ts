import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../../launch/places.ts'
import type { Measurement } from '../measurement.ts'

const barInBytes = 10_000
const onEveryPage = ['leave', 'in-page']
/** What a page loads besides; `e2e/guided-letter` reads the same from the pages themselves. */
const onOnePage: Record<string, readonly string[]> = {
  'the postcode': ['own-postcode', 'postcode-shape', 'device-table'],
  'your words': ['while-writing'],
  'the letter, read': ['prove-work'],
  'own mail and paper': ['take-along'],
}

/** The scripts of the supporters' page that loads most, as they are built. */
export const campaignScripts: Measurement = {
  name: 'campaign-scripts',
  measure: async () => {
    const assets = join(root, 'apps', 'campaign', 'build', 'client', 'assets')
    // No page is hydrated: every script that is built is one of a supporters' page.
    const built = new Map(
      readdirSync(assets)
        .filter((file) => file.endsWith('.js'))
        .map((file) => [
          file.replace(/-[\w-]{8}\.js$/, ''),
          gzipSync(readFileSync(join(assets, file)), { level: 9 }).length,
        ]),
    )
    const unplaced = [...built.keys()].filter(
      (name) => ![onEveryPage, ...Object.values(onOnePage)].some((names) => names.includes(name)),
    )
    const pages = Object.entries(onOnePage).map(([page, names]) => ({
      page,
      bytes: [...onEveryPage, ...names].reduce((sum, name) => sum + (built.get(name) ?? Number.NaN), 0),
    }))
    const told = pages.map(({ page, bytes }) => `${page} ${(bytes / 1_000).toFixed(1)} kB`).join(', ')
    return [
      {
        what: 'JavaScript that a supporters’ page sends, gzip; none is needed',
        bar: `≤ ${barInBytes / 1_000} kB a page`,
        measured: unplaced.length === 0 ? told : `${told}; on no page of the list: ${unplaced.join(', ')}`,
        isHeld: unplaced.length === 0 && pages.every(({ bytes }) => bytes <= barInBytes),
      },
    ]
  },
}
