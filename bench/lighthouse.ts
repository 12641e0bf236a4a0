import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { startSites } from '../e2e/support/sites.ts'
import { findChromium } from '../launch/find-chromium.ts'
import { openMailRoomWithPages } from './letters/mail-room-with-pages.ts'
import type { Measurement, Row } from './measurement.ts'

const run = promisify(execFile)
/** Fetched by npx when it is wanted: it is too heavy to install with everything else. */
const tool = 'lighthouse@13.5.0'
/** Pages of each kind, those with pictures among them. */
const paths = [
  '/',
  '/es',
  '/asks/data-sharing-firewall',
  '/bills/domestic-abuse-bill',
  '/now',
  '/evidence',
  '/explained/how-the-police-share-data',
  '/pictures',
  '/pictures/how-far',
  '/press',
]
const bars = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const
const what = Object.keys(bars).join(' / ')

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), title: z.string() })),
})

/** Lighthouse’s marks for a phone, page by page. Where the tool cannot be had, the row says so and claims nothing. */
export const lighthouse: Measurement = {
  name: 'lighthouse',
  measure: async (clusterUrl) => {
    const chromium = findChromium(process.env)
    if (chromium === undefined) return [notMeasured('no Chromium was found')]
    const sites = await startSites(clusterUrl, 1)
    const rows: Row[] = []
    try {
      for (const path of paths) rows.push(await tryPage(`${sites.urls[0]}${path}`, path, chromium))
      return [...rows, await tryLetter(clusterUrl, chromium)]
    } finally {
      await sites.stop()
    }
  },
}

/** The page on which a letter begins. */
async function tryLetter(clusterUrl: string, chromium: string): Promise<Row> {
  const room = await openMailRoomWithPages(clusterUrl, { campaigns: 1, workers: 0 })
  try {
    return await tryPage(`${room.origins[0]}/write`, '/write', chromium)
  } finally {
    await room.close()
  }
}

async function tryPage(url: string, path: string, chromium: string): Promise<Row> {
  try {
    return await markPage(url, path, chromium)
  } catch (error) {
    return notMeasured(
      `${path}: ${error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : 'unknown'}`,
    )
  }
}

async function markPage(url: string, path: string, chromium: string): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-lighthouse-'))
  const file = join(folder, 'report.json')
  const flags = ['--quiet', '--output=json', `--output-path=${file}`, '--chrome-flags=--headless=new --no-sandbox']
  try {
    // The first visit makes the page; what is marked is the kept one, as readers get it.
    await fetch(url)
    await run('npx', ['-y', tool, url, ...flags], { env: { ...process.env, CHROME_PATH: chromium }, timeout: 180_000 })
    const { categories, audits } = report.parse(JSON.parse(readFileSync(file, 'utf8')))
    const marks = Object.keys(bars).map((category) => Math.round((categories[category]?.score ?? 0) * 100))
    const isHeld = Object.values(bars).every((bar, index) => (marks[index] ?? 0) >= bar)
    const missed = Object.values(audits).filter(({ score }) => score === 0)
    const why = isHeld ? '' : `; what it found: ${missed.map(({ title }) => title).join('; ')}`
    return {
      what: `${path}: ${what}`,
      bar: `≥ ${Object.values(bars).join(' / ')}`,
      measured: `${marks.join(' / ')}${why}`,
      isHeld,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function notMeasured(why: string): Row {
  return { what, bar: `≥ ${Object.values(bars).join(' / ')}`, measured: `not measured here: ${why}` }
}
